import type { Role } from '../../core/src/council/council.js';
import type { FloorKind, ReminderKind, Speech } from '../../core/src/speaking/floor.js';

/** Words about speeches in open data and on papers (L-01, L-06, S-29). Always Polish. */
export const floorKindTexts: Readonly<Record<FloorKind, string>> = {
  speech: 'wystąpienie',
  rejoinder: 'ad vocem',
  'formal-motion': 'wniosek formalny',
  correction: 'sprostowanie',
  technical: 'w kwestii technicznej',
};

export const reminderTexts: Readonly<Record<ReminderKind, string>> = {
  'to-the-matter': 'do rzeczy',
  'to-order': 'do porządku',
};

export const endingTexts: Readonly<Record<Speech['ending'], string>> = {
  finished: 'zakończone',
  'withdrawn-by-chair': 'głos odebrany',
};

/** S-29, exactly as written there. */
export const roleTexts: Readonly<Record<Role, string>> = {
  chair: 'Przewodniczący Rady',
  'vice-chair': 'Wiceprzewodniczący',
  councillor: 'Radny',
  mayor: 'Wójt',
  'deputy-mayor': 'Zastępca Wójta',
  'municipal-secretary': 'Sekretarz Gminy',
  treasurer: 'Skarbnik Gminy',
  'legal-counsel': 'Radca prawny',
  'council-office': 'Biuro Rady',
  operator: 'Operator',
  recorder: 'Protokolant',
  'proceedings-secretary': 'Sekretarz obrad',
  'village-head': 'Sołtys',
  guest: 'Gość',
  resident: 'Mieszkaniec/mieszkanka',
  'counting-commission': 'Komisja skrutacyjna',
};
