import type { ItemDraft, ItemKind } from '../../../../core/src/agenda/agenda-item.js';
import { electionOf } from '../election/planned-election.js';
import { isUnfinished, usualTitle } from './item-titles.js';
import { plannedVoteOf, subjectFor } from './item-votes.js';

/** Another title; the subject of the vote follows it as long as nobody wrote one of their own. */
export function withTitle(item: ItemDraft, title: string): ItemDraft {
  const { vote } = item;
  const follows = vote !== null && vote.subject === subjectFor(item.title);
  return { ...item, title, vote: follows ? { ...vote, subject: subjectFor(title) } : vote };
}

/** Another kind: with its usual title unless there is one already, and with its usual vote unless the vote was set by hand. */
export function withKind(item: ItemDraft, kind: ItemKind, sessionNumber: number): ItemDraft {
  const isUsual = isUnfinished(item) || item.title === usualTitle(item.kind, sessionNumber);
  const title = isUsual ? usualTitle(kind, sessionNumber) : item.title;
  const untouched = JSON.stringify(item.vote) === JSON.stringify(plannedVoteOf(item));
  const { dossier: _, election: __, ...kept } = item;
  return {
    ...kept,
    ...electionOf(kind, title),
    kind,
    title,
    vote: untouched ? plannedVoteOf({ kind, title }) : item.vote,
  };
}
