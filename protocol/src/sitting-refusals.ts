import type { RefusalCode } from '../../core/src/kernel/refusal.js';

/** K-08: what a refusal says otherwise while committees sit: they have a „posiedzenie”, and it is not the council that decides. */
export const sittingRefusals: Readonly<Partial<Record<RefusalCode, string>>> = {
  'session-not-prepared': 'Posiedzenie nie jest przygotowane.',
  'session-already-prepared': 'Posiedzenie jest już przygotowane.',
  'session-not-convened': 'Posiedzenie nie zostało zwołane.',
  'session-already-convened': 'Posiedzenie jest już zwołane.',
  'session-not-open': 'Posiedzenie nie jest otwarte.',
  'session-already-open': 'Posiedzenie jest już otwarte.',
  'session-closed': 'Posiedzenie jest zamknięte.',
  'agenda-locked': 'Po otwarciu posiedzenia porządek obrad zmienia tylko komisja.',
  'agenda-change-not-adopted': 'Komisja nie przyjęła zmiany porządku obrad w tym głosowaniu.',
  'person-unknown': 'Ta osoba nie uczestniczy w posiedzeniu.',
  'guest-already-admitted': 'Osoba „{name}” jest już wśród uczestników posiedzenia.',
  'motion-not-adopted': 'Komisja nie przyjęła tego wniosku formalnego w bieżącym punkcie.',
};
