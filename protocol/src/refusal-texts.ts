import type { Refusal, RefusalCode } from '../../core/src/kernel/refusal.js';
import type { RefusalMessage } from './messages.js';

/** Polish sentences of refusals; `{name}` is filled from the refusal's details. */
export const refusalTexts: Readonly<Record<RefusalCode, string>> = {
  'not-permitted': 'Brak uprawnień do tej czynności.',
  'session-not-prepared': 'Sesja nie jest przygotowana.',
  'session-already-prepared': 'Sesja jest już przygotowana.',
  'session-not-convened': 'Sesja nie została zwołana.',
  'session-already-convened': 'Sesja jest już zwołana.',
  'session-not-open': 'Sesja nie jest otwarta.',
  'session-already-open': 'Sesja jest już otwarta.',
  'session-closed': 'Sesja jest zamknięta.',
  'session-in-recess': 'Trwa przerwa w obradach.',
  'session-not-in-recess': 'Obrady nie są przerwane.',
  'sitting-not-adjourned': 'Posiedzenie nie zostało przerwane do innego dnia.',
  'resume-time-in-past': 'Termin wznowienia już minął.',
  'no-quorum': 'Brak kworum: obecnych {present}, wymaganych {required}.',
  'agenda-empty': 'Porządek obrad jest pusty.',
  'agenda-item-unknown': 'Nie ma takiego punktu porządku obrad.',
  'agenda-item-duplicate': 'Punkt {item} występuje w porządku obrad dwa razy.',
  'agenda-locked': 'Po otwarciu sesji porządek obrad zmienia tylko Rada bezwzględną większością ustawowego składu.',
  'item-not-startable': 'Punktu {item} nie można teraz rozpocząć.',
  'item-not-in-progress': 'Punkt {item} nie jest w toku.',
  'draft-missing': 'Punkt {item} nie ma projektu uchwały.',
  'member-unknown': 'Nie ma takiego radnego w składzie Rady.',
  'member-duplicate': '{member}: ta sama osoba lub to samo miejsce występuje w składzie Rady dwa razy.',
  'too-many-mandates': 'Radnych z mandatem jest {filled}, a ustawowy skład Rady wynosi {statutorySize}.',
  'more-than-one-chair': 'Rada ma więcej niż jednego Przewodniczącego.',
  'member-not-sworn': 'Radny nie złożył ślubowania.',
  'mandate-expired': 'Mandat radnego wygasł.',
  'already-present': 'Radny jest już na liście obecnych.',
  'already-absent': 'Radny nie jest na liście obecnych.',
  'attendance-entry-unknown': 'Nie ma takiego wpisu na liście obecności.',
  'reason-required': 'Podaj powód.',
  'voting-unknown': 'Nie ma takiego głosowania.',
  'voting-unfinished': 'Najpierw zakończ głosowanie: {subject}.',
  'voting-not-prepared': 'Głosowanie nie jest w przygotowaniu.',
  'voting-not-open': 'Głosowanie nie jest jeszcze otwarte.',
  'voting-closed': 'Głosowanie zamknięte – głos nie został przyjęty.',
  'voting-already-open': 'Głosowanie jest już otwarte.',
  'voting-already-closed': 'Głosowanie jest już zamknięte.',
  'voting-not-closed': 'Głosowanie nie jest zamknięte.',
  'majority-invalid': 'Większość kwalifikowana musi być większa niż połowa.',
  'majority-unreachable':
    'Wymagana większość jest nieosiągalna: uprawnionych {eligible}, wymaganych głosów ZA {required}.',
  'subject-required': 'Podaj treść poddawaną pod głosowanie.',
  'document-unknown': 'Wskazany dokument nie należy do tego punktu.',
  'voting-already-announced': 'Wynik głosowania jest już ogłoszony.',
  'voting-void': 'Głosowanie jest nieważne – brak kworum.',
  'not-a-member': 'Głosują tylko radni tej Rady.',
  'not-present': 'Radny nie jest na liście obecnych. Potwierdź obecność.',
  'late-entry-may-not-vote': 'Radny wszedł po otwarciu głosowania; statut nie dopuszcza oddania głosu.',
  'ballot-already-cast':
    'Radny oddał głos w otwartym głosowaniu. Wpis obecności można poprawić po zamknięciu głosowania.',
  'excluded-from-voting': 'Radny jest wyłączony z tego głosowania.',
  'already-excluded': 'Radny jest już wyłączony z tego głosowania.',
  'speaker-list-closed': 'Lista mówców jest zamknięta.',
  'speaker-list-open': 'Lista mówców jest otwarta.',
  'request-unknown': 'Nie ma takiego zgłoszenia do głosu.',
  'request-already-pending': 'Zgłoszenie do głosu już czeka w kolejce.',
  'person-unknown': 'Ta osoba nie uczestniczy w sesji.',
  'floor-free': 'Nikt nie ma teraz głosu.',
  'queue-order-mismatch': 'Kolejka mówców zmieniła się w międzyczasie. Spróbuj ponownie.',
  'no-item-in-progress': 'Żaden punkt porządku obrad nie jest w toku.',
};

export function refusalMessage(refusal: Refusal): RefusalMessage {
  const text = refusalTexts[refusal.code].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(refusal.details?.[name] ?? ''),
  );
  return { ...refusal, text };
}
