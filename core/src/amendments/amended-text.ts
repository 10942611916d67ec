import type { AgendaItem } from '../agenda/agenda-item.js';
import type { SessionState } from '../session/state.js';
import { type Amendment, amendmentsOf, isEffective } from './amendment.js';
import { applyChange } from './apply-change.js';
import type { DraftText } from './draft-text.js';

/** A draft as it stands now. */
export interface AmendedText {
  /** Null for a draft kept as a paper only. */
  readonly units: DraftText | null;
  /** Changes in force that are told in words, in the order in which they took effect. */
  readonly described: readonly Amendment[];
  /** In force and yet not to be put in: the text under them is gone. They stand in the way of the final vote. */
  readonly misfits: readonly Amendment[];
}

type Known = Pick<SessionState, 'votings' | 'drafts'>;

/** V-26: the draft with autopoprawki and adopted amendments, in the order in which they took effect. */
export function amendedText(state: Known, item: Pick<AgendaItem, 'itemId' | 'text'>): AmendedText {
  const effective = amendmentsOf(state, item.itemId)
    .filter((amendment) => isEffective(state, amendment))
    .sort((a, b) => (a.effectSeq ?? 0) - (b.effectSeq ?? 0) || a.no - b.no);
  let units = item.text ?? null;
  const misfits: Amendment[] = [];
  for (const amendment of effective) {
    if (amendment.change.kind === 'described') continue;
    const next = units && applyChange(units, amendment);
    if (next) units = next;
    else misfits.push(amendment);
  }
  return { units, described: effective.filter(({ change }) => change.kind === 'described'), misfits };
}
