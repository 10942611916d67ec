import type { Majority } from '../../../core/src/voting/majority.js';
import {
  formsOffered,
  type MatterId,
  matterOfBasis,
  matters,
  type VotingForm,
} from '../../../core/src/voting/matters.js';

/** What a vote needs and how it is held, while people set it up. */
export interface VoteTerms {
  readonly majority: Majority;
  readonly basis: string;
  /** Absent with a majority of one's own. */
  readonly matter?: MatterId | undefined;
  /** Absent = the form the law demands. */
  readonly form?: VotingForm | undefined;
}

/** Another matter brings its locked majority and basis; a chosen form stays where the act allows it (V-20). */
export function withMatter({ form }: VoteTerms, matter: MatterId): VoteTerms {
  const { majority, basis } = matters[matter];
  const keepsForm = form !== undefined && formsOffered(matter).includes(form);
  return { majority, basis, matter, ...(keepsForm ? { form } : {}) };
}

/** The matter of planned terms: as named, else as the basis says; undefined with a majority of one's own. */
export function matterOfTerms({ majority, basis, matter }: VoteTerms): MatterId | undefined {
  if (matter) return matter;
  const byBasis = matterOfBasis(basis);
  if (byBasis) return byBasis;
  return majority.kind === 'simple' && basis === matters.ordinary.basis ? 'ordinary' : undefined;
}
