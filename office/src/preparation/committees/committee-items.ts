import { type ItemDraft, type ItemKind, itemKinds } from '../../../../core/src/agenda/agenda-item.js';
import { itemAsPattern } from '../../../../core/src/agenda/agenda-pattern.js';
import { renumbered } from '../../../../core/src/agenda/numbering.js';
import { isCouncilItem } from '../../../../core/src/committees/committee-agenda.js';
import { statutTerms } from '../../../../core/src/committees/committee-vote.js';
import { type VotingKind, votingKinds } from '../../../../core/src/voting/voting.js';
import { isUnfinished, opinionOpening } from '../agenda/item-titles.js';
import { newItem } from '../agenda/new-item.js';

const titles: Partial<Record<ItemKind, string>> = {
  opening: 'Otwarcie posiedzenia i stwierdzenie kworum',
  'agenda-changes': 'Przyjęcie porządku posiedzenia',
  minutes: 'Przyjęcie protokołu z poprzedniego posiedzenia',
  resolution: opinionOpening,
  closing: 'Zamknięcie posiedzenia',
};

/** Interpellations go to the wójt through the chair of the council and are answered there (art. 24 ust. 3–6). */
const ofSessions: readonly ItemKind[] = ['interpellations', 'replies'];

/** What a committee deals with; elections, oaths and the annual votes are the council's. */
export const committeeItemKinds: readonly ItemKind[] = itemKinds.filter(
  (kind) => !isCouncilItem(kind) && !ofSessions.includes(kind),
);

/** What a committee votes on: it adopts no resolutions and no amendments (K-10). */
export const committeeVotingKinds: readonly VotingKind[] = votingKinds.filter(
  (kind) => kind !== 'resolution' && kind !== 'amendment',
);

/** A blank item of a committee's agenda, with the words of a sitting and the terms of the statut (K-06). */
export function newCommitteeItem(kind: ItemKind): ItemDraft {
  const item = newItem(kind, 1, titles[kind]);
  return { ...item, vote: committeeVote(item) };
}

/** The usual order of a sitting; drafts to opine on go between minutes and questions. */
export function committeeTemplate(): readonly ItemDraft[] {
  const kinds = ['opening', 'agenda-changes', 'minutes', 'open-floor', 'closing'] as const;
  return renumbered(kinds.map(newCommitteeItem));
}

/** An earlier sitting's agenda as a pattern. */
export function committeeAgendaLike(earlier: readonly ItemDraft[]): readonly ItemDraft[] {
  return renumbered(earlier.map((item) => itemAsPattern(item, crypto.randomUUID())));
}

/** A committee gives an opinion on a draft; it adopts nothing (K-10). */
export function committeeVote({ kind, title, vote }: Pick<ItemDraft, 'kind' | 'title' | 'vote'>): ItemDraft['vote'] {
  if (vote === null) return null;
  const { matter: _matter, confirmedBy: _confirmedBy, ...others } = vote;
  const opines = kind === 'resolution' || vote.kind === 'resolution';
  return {
    ...others,
    ...statutTerms,
    kind: opines ? 'opinion' : vote.kind,
    subject: opines ? opinionSubject(title) : vote.subject,
  };
}

/** `Zaopiniowanie projektu uchwały w sprawie drogi` is voted as `Opinia o projekcie uchwały w sprawie drogi`. */
export function opinionSubject(title: string): string {
  const matter = title.trim();
  const opening = opinionOpening.trim();
  return matter.startsWith(opening) ? `Opinia o projekcie uchwały w sprawie${matter.slice(opening.length)}` : matter;
}

/** Another title; what is put to the vote follows it as long as nobody wrote a subject of their own. */
export function withCommitteeTitle(item: ItemDraft, title: string): ItemDraft {
  const { vote } = item;
  const follows = vote !== null && vote.subject === opinionSubject(item.title);
  return { ...item, title, vote: follows ? { ...vote, subject: opinionSubject(title) } : vote };
}

/** Another kind, with the title and the vote it usually has unless somebody wrote their own. */
export function withCommitteeKind(item: ItemDraft, kind: ItemKind): ItemDraft {
  const former = newCommitteeItem(item.kind);
  const usual = newCommitteeItem(kind);
  const title = isUnfinished(item) || item.title === former.title ? usual.title : item.title;
  const untouched = JSON.stringify(item.vote) === JSON.stringify(withCommitteeTitle(former, item.title).vote);
  const vote = untouched ? withCommitteeTitle(usual, title).vote : item.vote;
  return { ...item, kind, title, vote };
}
