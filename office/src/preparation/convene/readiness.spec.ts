import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../../../core/src/session/rules.js';
import { matters } from '../../../../core/src/voting/matters.js';
import type { MeetingInput, MemberRecord } from '../../../../protocol/src/http/office.js';
import type { DraftProposal } from '../../../../protocol/src/http/received-drafts.js';
import type { ResignationRecord } from '../../../../protocol/src/http/resignations.js';
import { newItem, withItem } from '../agenda/new-item.js';
import { agendaInput } from '../agenda/numbering.js';
import { templateAgenda } from '../templates/session-templates.js';
import { type Check, readinessOf } from './readiness.js';

const today = '2026-11-24';
const member = (seatNo: number, change: Partial<MemberRecord> = {}): MemberRecord => ({
  memberId: `m${seatNo}`,
  seatNo,
  firstName: 'Ewa',
  lastName: `Radna${seatNo}`,
  clubId: null,
  office: seatNo === 1 ? 'chair' : null,
  mandate: 'active',
  sworn: true,
  personId: `p${seatNo}`,
  username: `u${seatNo}`,
  ...change,
});
const members = Array.from({ length: 15 }, (_, index) => member(index + 1));
const meeting = (change: Partial<MeetingInput['header']> = {}, agenda = templateAgenda(32)): MeetingInput => ({
  termId: 't',
  header: { number: 32, title: 'XXXII Sesja', date: '2026-12-08', time: '10:00', place: 'Sala', ...change },
  agenda: agendaInput(agenda),
  rules: { ...defaultRules, speaking: { ...defaultRules.speaking } },
});
const term = { training: false, statutorySize: 15 };
const judge = (input: MeetingInput, roll = members) => readinessOf(input, { today, term, members: roll });
const codes = (checks: readonly Check[]) => checks.map(({ code }) => code);
const resolution = { ...newItem('resolution', 32), title: 'Podjęcie uchwały w sprawie nazwy ulicy' };
const paper = { documentId: 'd', title: 'Projekt', fileName: 'p.pdf', sha256: 'a'.repeat(64), bytes: 1 };

describe('K-06: a committee that sits alone', () => {
  const committee = {
    committeeId: 'k',
    name: 'Komisja Oświaty',
    kind: 'standing',
    memberIds: ['m2', 'm3'],
    chairId: null,
    deputyId: 'm3',
    quorum: { p: 1, q: 2 },
    handCounts: false,
    majority: { kind: 'simple' },
    closed: false,
    version: 1,
  } as const;
  const unled = (chairId: string | null, presiderId?: string) => {
    const input = { ...meeting(presiderId ? { presiderId } : {}), committeeIds: ['k'] };
    const committees = [{ ...committee, memberIds: [...committee.memberIds], chairId }];
    return codes(readinessOf(input, { today, term, members, committees }).hints).includes('committee-unled');
  };

  it('is told when nobody leads it, not once a chair or a presider is named', () => {
    expect(unled(null)).toBe(true);
    expect(unled('m2')).toBe(false);
    expect(unled(null, 'm3')).toBe(false);
  });
});

describe('whether a session can be convened', () => {
  it('a complete one can, without a word', () => {
    expect(judge(meeting())).toEqual({ blocking: [], hints: [] });
  });

  it('S-02: a resolution without a draft cannot be in the notice', () => {
    const bare = judge(meeting({}, withItem(templateAgenda(32), resolution)));
    expect(bare.blocking).toEqual([
      {
        step: 'agenda',
        code: 'draft-missing',
        details: { item: '6', title: resolution.title },
        itemId: resolution.itemId,
      },
    ]);
    expect(judge(meeting({}, withItem(templateAgenda(32), { ...resolution, documents: [paper] }))).blocking).toEqual(
      [],
    );
  });

  it('art. 20 ust. 1 binds sessions: a committee without the draft is told, not stopped', () => {
    const sitting = { ...meeting({}, withItem(templateAgenda(32), resolution)), committeeIds: ['k'] };
    const { blocking, hints } = judge(sitting);
    expect(codes(blocking)).not.toContain('draft-missing');
    expect(codes(hints)).toContain('draft-missing');
  });

  it('S-02: less than the usual seven days is said, a day gone by stops it', () => {
    expect(codes(judge(meeting({ date: '2026-11-30' })).hints)).toEqual(['lead-time']);
    expect(codes(judge(meeting({ date: '2026-12-01' })).hints)).toEqual([]);
    expect(codes(judge(meeting({ date: '2026-11-23' })).blocking)).toEqual(['day-passed']);
    const training = readinessOf(meeting({ date: '2026-11-23' }), {
      today,
      members,
      term: { ...term, training: true },
    });
    expect(training.blocking).toEqual([]);
  });

  it('says what is empty', () => {
    expect(codes(judge(meeting({ title: ' ', date: '', time: '', place: '' }, [])).blocking)).toEqual([
      'title-missing',
      'day-missing',
      'time-missing',
      'place-missing',
      'agenda-empty',
    ]);
  });

  it('V-25, V-20: majorities to confirm and elections that are secret', () => {
    const credit = { ...resolution, title: 'Podjęcie uchwały w sprawie kredytu', documents: [paper] };
    const election = { ...newItem('resolution', 32), title: 'Wybór Przewodniczącego Rady Gminy', documents: [paper] };
    const { hints } = judge(meeting({}, withItem(withItem(templateAgenda(32), credit), election)));
    expect(codes(hints)).toEqual(['majority-to-confirm', 'secret-by-law']);
    expect(hints[0]?.details).toMatchObject({ item: '6', word: 'kredytu', basis: 'art. 58 ust. 2 u.s.g.' });
  });

  it('the council: members, a chair, oaths, accounts', () => {
    expect(codes(judge(meeting(), []).blocking)).toEqual(['members-missing']);
    expect(codes(judge(meeting(), members.slice(1)).blocking)).toEqual(['chair-missing']);
    expect(codes(judge(meeting({ purpose: 'first' }), members.slice(1)).blocking)).toEqual([]);
    const unsworn = members.map((one) => (one.seatNo > 7 ? { ...one, sworn: false } : one));
    expect(codes(judge(meeting(), unsworn).hints)).toEqual(['no-quorum-possible']);
    const few = members.map((one) => (one.seatNo > 13 ? { ...one, sworn: false, username: null } : one));
    expect(codes(judge(meeting(), few).hints)).toEqual(['members-unsworn', 'members-without-account']);
  });

  it('G-02: a departure from the statut of the session’s day is to be looked at', () => {
    const rules = { ...defaultRules, speaking: { ...defaultRules.speaking }, ruleSetVersion: 'Statut 2024' };
    const version = { seq: 1, rules, changes: [], changedBy: '', changedAt: '' };
    const judged = (liveVotes: boolean) => {
      const input = { ...meeting({}), rules: { ...rules, liveVotes } };
      return codes(readinessOf(input, { today, term, members, versions: [version] }).hints);
    };
    expect(judged(true)).toContain('statut-departure');
    expect(judged(false)).not.toContain('statut-departure');
  });

  it('S-07 … S-09: a draft that binds holds the notice until it stands on the agenda or a reason is given', () => {
    const received: DraftProposal['draft'] = {
      draftId: 'd1',
      no: 4,
      filer: 'mayor',
      clubId: null,
      filerName: 'Wójt Gminy',
      requested: true,
      ...{ receivedOn: today, spatialPlanning: false, title: 'w sprawie dróg', documents: [] },
      ...{ withdrawnAt: null, placedIn: null, takenOffFrom: null },
    };
    const proposal = (change: object = {}, leftOut: string | null = null): DraftProposal => ({
      draft: { ...received, ...change },
      duty: { kind: 'may', article: null, latest: null },
      beyondClubLimit: false,
      leftOut,
    });
    const blocked = (proposals: readonly DraftProposal[], agenda = templateAgenda(32)) =>
      readinessOf(meeting({}, agenda), { today, term, members, proposals }).blocking.filter(
        ({ code }) => code === 'binding-draft',
      );
    expect(blocked([proposal()])).toMatchObject([{ step: 'agenda', details: { article: 'art. 20 ust. 5 u.s.g.' } }]);
    expect(blocked([proposal({}, 'Wójt cofnął wniosek')])).toEqual([]);
    expect(blocked([proposal({ takenOffFrom: { sessionId: 's0', number: 31 } })])).toEqual([]);
    expect(blocked([proposal()], [{ ...newItem('resolution', 32), itemId: 'd1' }])).toEqual([]);
    const club = (draftId: string) => proposal({ draftId, filer: 'club', clubId: 'a', filerName: 'Klub A' });
    expect(blocked([club('d1'), club('d2')])).toHaveLength(1);
    expect(blocked([club('d1'), club('d2')], [{ ...newItem('resolution', 32), itemId: 'd2' }])).toEqual([]);
  });

  it('art. 19 ust. 5: a resignation that waits asks for its vote on the agenda', () => {
    const waiting: ResignationRecord = {
      resignationId: 'r1',
      memberId: 'm1',
      fullName: 'Ewa Radna1',
      office: 'chair',
      filedOn: '2026-11-20',
      lastResolutionDay: '2026-12-20',
      acceptedByLawOn: '2026-12-31',
      ending: null,
      standing: 'waits',
      officeEnded: null,
    };
    const hints = (resignations: readonly ResignationRecord[], agenda = templateAgenda(32)) =>
      readinessOf(meeting({}, agenda), { today, term, members, resignations }).hints.map(({ code }) => code);
    expect(hints([waiting])).toContain('resignation-waits');
    expect(hints([{ ...waiting, standing: 'by-law' }])).not.toContain('resignation-waits');
    const { majority, basis } = matters['chair-resignation'];
    const vote = { subject: 'Przyjęcie rezygnacji', kind: 'resolution' as const, majority, basis };
    const item = { ...resolution, documents: [paper], vote };
    expect(hints([waiting], withItem(templateAgenda(32), item))).not.toContain('resignation-waits');

    // Art. 19 ust. 6: a session after the day decides nothing any more, with or without the vote.
    const late = (change: Partial<ResignationRecord>, agenda = templateAgenda(32)) =>
      readinessOf(meeting({ date: '2026-12-21' }, agenda), {
        ...{ today, term, members },
        resignations: [{ ...waiting, ...change }],
      })
        .hints.filter(({ code }) => code.startsWith('resignation'))
        .map(({ code, details }) => [code, details.law]);
    expect(late({})).toEqual([['resignation-too-late', '31.12.2026']]);
    expect(late({}, withItem(templateAgenda(32), item))).toEqual([['resignation-too-late', '31.12.2026']]);
    expect(late({ standing: 'by-law' }, withItem(templateAgenda(32), item))).toHaveLength(1);
    expect(late({ standing: 'by-law' })).toEqual([]);
    expect(late({ standing: 'taken-back' }, withItem(templateAgenda(32), item))).toEqual([]);
  });

  it('R-07, art. 28a ust. 3: a session on the referendum before the fifteenth day is told, with the first day that is free', () => {
    const { majority, basis } = matters['recall-after-discharge'];
    const vote = {
      subject: 'Referendum',
      kind: 'resolution' as const,
      matter: 'recall-after-discharge' as const,
      majority,
      basis,
    };
    const agenda = withItem(templateAgenda(32), { ...resolution, documents: [paper], vote });
    const openPaths = [
      {
        kind: 'referendum-after-discharge' as const,
        basis: 'art. 28a ust. 3 u.s.g.',
        day: '2026-11-24',
        earliest: '2026-12-09',
      },
    ];
    const early = (date: string, planned = agenda) =>
      readinessOf(meeting({ date }, planned), { today, term, members, openPaths })
        .hints.filter(({ code }) => code === 'referendum-too-early')
        .map(({ details, itemId }) => [details.day, itemId]);
    expect(early('2026-12-08')).toEqual([['09.12.2026', resolution.itemId]]);
    expect(early('2026-12-09')).toEqual([]);
    expect(early('2026-12-08', templateAgenda(32))).toEqual([]);
  });

  it('art. 19 ust. 2: without a chair a vice-chair’s session can be convened, without both it cannot', () => {
    const judged = judge(meeting(), [member(2, { office: 'vice-chair' }), ...members.slice(2)]);
    expect(codes(judged.hints)).toContain('chair-vacant');
    expect(codes(judged.blocking)).toEqual([]);
  });
});
