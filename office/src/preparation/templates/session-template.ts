import type { ItemDraft, ItemKind } from '../../../../core/src/agenda/agenda-item.js';
import { renumbered } from '../../../../core/src/agenda/numbering.js';
import type { ElectionOffice, PlannedElection } from '../../../../core/src/elections/election.js';
import type { VotingMatterId } from '../../../../core/src/voting/voting-matters.js';
import { votingMatters } from '../../../../core/src/voting/voting-matters.js';
import { newItem } from '../agenda/new-item.js';

/** What a title may speak of; the day may still be open. */
export interface TemplateFacts {
  readonly sessionNumber: number;
  /** Local day of the session, `YYYY-MM-DD`, or empty. */
  readonly date: string;
  /** B-08: how many vice-chairs the statut wants; absent or null where the council fixes it. */
  readonly viceChairs?: number | null | undefined;
}

/** An item as a template offers it: data only. */
export interface TemplateItem {
  readonly kind: ItemKind;
  /** Absent = the usual title of the kind. `{year}` becomes the budget year, `{lastYear}` the one before the session's. */
  readonly title?: string;
  /** What is put to the vote where it does not follow from the title. */
  readonly subject?: string;
  /** The matter of §3 where it is not the usual one of the kind. */
  readonly matter?: VotingMatterId;
  readonly sponsor?: string;
  /** The office filled at an item of kind `election`; absent = the one its title names. */
  readonly election?: ElectionOffice;
  /** Papers the office needs for this item, by their usual names. */
  readonly papers?: readonly string[];
  /** Text under `templates.hint` of the office's texts: what the law wants of this item. */
  readonly hint?: string;
}

export function agendaFrom(template: readonly TemplateItem[], facts: TemplateFacts): readonly ItemDraft[] {
  const items = template.filter(({ kind }) => kind !== 'minutes' || facts.sessionNumber > 1);
  return renumbered(items.map((item) => draftOf(item, facts)));
}

function draftOf({ kind, title, subject, matter, sponsor, election }: TemplateItem, facts: TemplateFacts): ItemDraft {
  const usual = newItem(kind, facts.sessionNumber, title && filled(title, facts));
  const vote = usual.vote && {
    ...usual.vote,
    ...(subject ? { subject: filled(subject, facts) } : {}),
    ...(matter ? votingMatters[matter] : {}),
  };
  const draft = { ...usual, vote, sponsor: sponsor ?? null };
  return election ? { ...draft, election: plannedElection(election, facts) } : draft;
}

/** V-20, B-08: one chair, as many vice-chairs as the statut wants. */
function plannedElection(office: ElectionOffice, { viceChairs }: TemplateFacts): PlannedElection {
  return { office, seats: office === 'vice-chair' ? (viceChairs ?? 1) : 1 };
}

/** A budget is adopted before its year or in its first months; reports speak of the year that has ended. */
export function filled(title: string, { date }: TemplateFacts): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (!year) return title.replaceAll(/\{(year|lastYear)\}/g, '…');
  return title.replaceAll('{year}', `${month > 6 ? year + 1 : year}`).replaceAll('{lastYear}', `${year - 1}`);
}

/** The template's item an item of the agenda came from: by its title, where nobody changed it, else by a kind that stands there once. */
export function templateItemOf(
  template: readonly TemplateItem[],
  item: Pick<ItemDraft, 'kind' | 'title'>,
): TemplateItem | undefined {
  const ofKind = template.filter(({ kind }) => kind === item.kind);
  const stem = ofKind.find(({ title }) => title && item.title.startsWith(title.split('{')[0] ?? ''));
  return stem ?? (ofKind.length === 1 ? ofKind[0] : undefined);
}
