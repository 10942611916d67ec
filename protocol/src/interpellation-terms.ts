import type { InterpellationKind } from '../../core/src/interpellations/answer-clock.js';

/** The act's words for what the register holds (art. 24, 5b, 5c u.s.g.), for papers and files. */
export const interpellationKindPl: Readonly<Record<InterpellationKind, string>> = {
  interpellation: 'interpelacja',
  question: 'zapytanie',
  'youth-council': 'wniosek młodzieżowej rady',
  'seniors-council': 'wniosek rady seniorów',
};
