import { needsDraft } from '../../../../core/src/agenda/agenda-fault.js';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { dossierFault } from '../../../../core/src/annual/dossier.js';
import { ruleChanges } from '../../../../core/src/statut/rule-changes.js';
import { versionOn } from '../../../../core/src/statut/versions.js';
import { isValidMajority, quorum } from '../../../../core/src/voting/majority.js';
import { matters } from '../../../../core/src/voting/matters.js';
import type { AnnualRefusals } from '../../../../protocol/src/http/annual-refusals.js';
import type { CommitteeRecord } from '../../../../protocol/src/http/committees.js';
import type { MeetingInput, MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import type { DraftProposal } from '../../../../protocol/src/http/received-drafts.js';
import type { ResignationRecord } from '../../../../protocol/src/http/resignations.js';
import type { StatutVersion } from '../../../../protocol/src/http/statut.js';
import { bindingDrafts, waitingDrafts } from '../../received-drafts/waiting-drafts.js';
import { daysBetween } from '../../sessions/session-days.js';
import { isUnfinished } from '../agenda/item-titles.js';
import { leadDays } from '../templates/session-templates.js';
import { isSecretByLaw, proposedMatter } from '../vote/proposed-matter.js';
import { checkReferendum, checkResignations } from './deadline-checks.js';
import { checkPurpose } from './purpose-checks.js';

export type Step = 'header' | 'agenda' | 'rules' | 'council';

export interface Check {
  readonly code:
    | 'title-missing'
    | 'day-missing'
    | 'time-missing'
    | 'place-missing'
    | 'day-passed'
    | 'agenda-empty'
    | 'item-unfinished'
    | 'draft-missing'
    | 'vote-unfit'
    | 'rules-unfit'
    | 'statut-departure'
    | 'members-missing'
    | 'chair-missing'
    | 'presider-missing'
    | 'committee-unled'
    | 'no-quorum-possible'
    | 'lead-time'
    | 'vote-not-planned'
    | 'majority-to-confirm'
    | 'request-too-few'
    | 'request-too-late'
    | 'annual-order'
    | 'annual-item-missing'
    | 'annual-late'
    | 'dossier-missing'
    | 'dossier-unfit'
    | 'papers-wanted'
    | 'forecast-after-budget'
    | 'secret-by-law'
    | 'binding-draft'
    | 'chair-vacant'
    | 'resignation-waits'
    | 'resignation-too-late'
    | 'referendum-too-early'
    | 'members-unsworn'
    | 'members-without-account';
  /** Where it is mended. */
  readonly step: Step;
  readonly details: Readonly<Record<string, string | number>>;
  /** The item it is about. */
  readonly itemId?: string;
}

export interface Readiness {
  /** What keeps the session from being convened. */
  readonly blocking: readonly Check[];
  /** What a person should look at before. */
  readonly hints: readonly Check[];
}

export interface Surroundings {
  /** Local day in Warsaw, `2026-11-24`. */
  readonly today: string;
  readonly term: Pick<Term, 'training' | 'statutorySize'>;
  readonly members: readonly MemberRecord[];
  /** Versions of the settings of the statut; absent until they are known. */
  readonly versions?: readonly StatutVersion[] | undefined;
  /** Committees of the term; absent until they are known. */
  readonly committees?: readonly CommitteeRecord[] | undefined;
  /** Drafts received that wait for a session; absent until they are known. */
  readonly proposals?: readonly DraftProposal[] | undefined;
  /** Resignations of chair and vice-chairs; absent until they are known. */
  readonly resignations?: readonly ResignationRecord[] | undefined;
  /** Ways to a referendum that are open; absent until they are known. */
  readonly openPaths?: AnnualRefusals['openPaths'] | undefined;
}

/** Whether a session can be convened and what should be seen to before. The hub judges again when it is. */
export function readinessOf(meeting: MeetingInput, surroundings: Surroundings): Readiness {
  const { header, agenda, rules } = meeting;
  const { today, term, members, versions = [], committees = [], proposals = [] } = surroundings;
  const { resignations = [], openPaths = [] } = surroundings;
  const blocking: Check[] = [];
  const hints: Check[] = [];
  const block: Tell = (step, code, details = {}) => blocking.push({ step, code, details });
  const hint: Tell = (step, code, details = {}) => hints.push({ step, code, details });

  if (header.title.trim() === '') block('header', 'title-missing');
  if (header.date === '') block('header', 'day-missing');
  else if (!term.training && header.date < today) block('header', 'day-passed');
  else {
    const days = daysBetween(today, header.date);
    const usual = leadDays[header.purpose ?? 'ordinary'];
    if (days >= 0 && days < usual && !header.request && !meeting.committeeIds)
      hint('header', 'lead-time', { count: days, usual });
  }
  if (header.time === '') block('header', 'time-missing');
  if (header.place.trim() === '') block('header', 'place-missing');

  if (agenda.length === 0) block('agenda', 'agenda-empty');
  for (const item of agenda) {
    const { itemId } = item;
    checkItem(
      item,
      (step, code, details = {}) => blocking.push({ step, code, details, itemId }),
      (step, code, details = {}) => hints.push({ step, code, details, itemId }),
      meeting.committeeIds !== undefined,
    );
  }

  // S-07 … S-09: the hub refuses the notice while one is missing without a reason.
  if (!meeting.committeeIds && header.date !== '')
    for (const { draft, duty } of bindingDrafts(waitingDrafts(proposals, meeting)))
      block('agenda', 'binding-draft', {
        item: draft.no,
        title: draft.title,
        filer: draft.filerName,
        article: duty.article ?? '',
      });

  if (!meeting.committeeIds) {
    const ofAgenda = (code: Check['code'], details: Check['details'], itemId?: string) =>
      hints.push({ step: 'agenda', code, details, ...(itemId ? { itemId } : {}) });
    checkResignations(meeting, resignations, ofAgenda);
    checkReferendum(meeting, openPaths, ofAgenda);
  }

  if (dossierFault(agenda)) {
    const broken = agenda.find(({ dossier }) => dossier !== undefined);
    blocking.push({
      step: 'agenda',
      code: 'dossier-unfit',
      details: { item: broken?.number ?? '' },
      itemId: broken?.itemId ?? '',
    });
  }
  checkPurpose(meeting, term.statutorySize, (code, details = {}, itemId) =>
    hints.push({
      step: itemId || code.startsWith('annual-item') ? 'agenda' : 'header',
      code,
      details,
      ...(itemId ? { itemId } : {}),
    }),
  );

  if (rules.ruleSetVersion.trim() === '' || rules.validFrom === '') block('rules', 'rules-unfit');
  const statut = versionOn(versions, header.date)?.rules;
  if (statut && ruleChanges(statut, rules).length > 0)
    hint('rules', 'statut-departure', { label: statut.ruleSetVersion });
  if ((meeting.committeeIds ?? []).length > 1 && !header.presiderId) block('header', 'presider-missing');
  checkLeaders(meeting, committees, hint);
  if (!meeting.committeeIds) checkCouncil(term, header.purpose === 'first', members, block, hint);
  return { blocking, hints };
}

type Tell = (step: Step, code: Check['code'], details?: Check['details']) => void;

/** A committee that sits alone without a chair: nobody is designated to open its sitting, a deputy has to take it over. */
function checkLeaders(
  { committeeIds = [], header }: MeetingInput,
  committees: readonly CommitteeRecord[],
  hint: Tell,
): void {
  if (committeeIds.length !== 1 || header.presiderId) return;
  const alone = committees.find(({ committeeId }) => committeeId === committeeIds[0]);
  if (alone && alone.chairId === null) hint('header', 'committee-unled', { committee: alone.name });
}

function checkItem(item: ItemDraft, block: Tell, hint: Tell, ofCommittee: boolean): void {
  const { number, title, kind, documents, vote } = item;
  const details = { item: number, title };
  if (isUnfinished(item)) block('agenda', 'item-unfinished', details);
  // Art. 20 ust. 1 keeps a session from being convened without drafts, not a sitting of a committee.
  if (needsDraft(kind) && documents.length === 0) (ofCommittee ? hint : block)('agenda', 'draft-missing', details);
  const isUnfit =
    documents.some((document) => document.title.trim() === '') ||
    (vote && (vote.subject.trim() === '' || vote.basis.trim() === '' || !isValidMajority(vote.majority)));
  if (isUnfit) block('agenda', 'vote-unfit', details);
  // The matters of §3 are the council's (K-06).
  if (ofCommittee) return;
  if (isSecretByLaw(title)) {
    if (vote) hint('agenda', 'secret-by-law', details);
    return;
  }
  if (kind === 'resolution' && !vote) hint('agenda', 'vote-not-planned', details);
  const proposal = vote && proposedMatter(title, vote);
  if (proposal)
    hint('agenda', 'majority-to-confirm', { ...details, word: proposal.word, basis: matters[proposal.id].basis });
}

function checkCouncil(
  { statutorySize }: Surroundings['term'],
  isFirst: boolean,
  members: readonly MemberRecord[],
  block: Tell,
  hint: Tell,
): void {
  const active = members.filter(({ mandate }) => mandate === 'active');
  if (active.length === 0) {
    block('council', 'members-missing');
    return;
  }
  // S-11: the first session is there to elect a chair. Later a vice-chair presides until a new one is elected (art. 19 ust. 2).
  if (!isFirst && !active.some(({ office }) => office === 'chair')) {
    if (active.some(({ office }) => office === 'vice-chair')) hint('council', 'chair-vacant');
    else block('council', 'chair-missing');
  }
  const unsworn = active.filter(({ sworn }) => !sworn).length;
  const needed = quorum(statutorySize);
  if (active.length - unsworn < needed)
    hint('council', 'no-quorum-possible', { needed, able: active.length - unsworn });
  else if (unsworn > 0) hint('council', 'members-unsworn', { count: unsworn });
  const withoutAccount = active.filter(({ username }) => username === null).length;
  if (withoutAccount > 0) hint('council', 'members-without-account', { count: withoutAccount });
}
