import type { MeetingInput } from '../../../../protocol/src/http/office.js';

/** The settings of the statut as the office edits them: without the permission of two persons to take part from afar (S-31). */
export type StatutRules = MeetingInput['rules'];
