import type { ItemKind } from '../../../core/src/agenda/agenda-item.js';
import { type MatterId, matters } from '../../../core/src/voting/matters.js';
import type { VotingKind } from '../../../core/src/voting/voting.js';
import type { Casting } from './stage.js';

export type Item = Casting['agenda'][number];

/** An item of a play, `item-3` for number 3; drafts of resolutions have a paper. */
export function item(number: string, kind: ItemKind, title: string, change: Partial<Item> = {}): Item {
  const isDraft = kind === 'resolution' || kind === 'confidence' || kind === 'discharge';
  return {
    itemId: `item-${number}`,
    number,
    title,
    kind,
    draftNo: isDraft ? `druk nr ${number}` : null,
    sponsor: isDraft ? 'Wójt Gminy' : null,
    vote: null,
    draft: isDraft ? `Projekt uchwały ${number}` : null,
    ...change,
  };
}

/** The vote on a matter as the law presets it. */
export function voteOn(subject: string, matter: MatterId = 'ordinary', kind: VotingKind = 'resolution') {
  const { majority, basis } = matters[matter];
  return { vote: { subject, kind, majority, basis, matter } };
}
