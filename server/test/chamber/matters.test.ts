import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ItemDraft, PlannedVote } from '../../../core/src/agenda/agenda-item.js';
import { resolutionItem } from '../../../core/src/testing/agenda-of.js';
import { type MatterId, matters } from '../../../core/src/voting/matters.js';
import type { VotingRecord } from '../../../protocol/src/http/sessions.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { Visitor } from '../people/visitor.js';
import { conveneChamber, conveneSession, Hall } from './chamber.js';
import { choicesOf, opensUnder, takesVote } from './whole-vote.js';

let hub: HubUnderTest;
let hall: Hall;
let sessionId: string;
let chair: Person<ChairView>;
let voters: readonly Person[];
let visitor: Visitor;

const plain = (no: number, kind: ItemDraft['kind'], matter?: MatterId): ItemDraft => ({
  ...resolutionItem(no, matter ? planned(matter) : null),
  kind,
  ...(matter ? {} : { documents: [] }),
});
function planned(matter: MatterId): PlannedVote {
  const { majority, basis } = matters[matter];
  return { subject: `Głosowanie: ${matter}`, kind: 'resolution', matter, majority, basis };
}

const agenda = [
  plain(1, 'agenda-changes'),
  plain(2, 'confidence', 'confidence'),
  plain(3, 'discharge', 'discharge'),
  plain(4, 'information'),
];

beforeAll(async () => {
  hub = await startHubUnderTest();
  const council = await conveneChamber(hub, 15);
  sessionId = await conveneSession(hub, council.council, { agenda });
  hall = new Hall(hub.url, { ...council, sessionId });
  visitor = new Visitor(hub.url);
  chair = await hall.chair();
  const councillors = await hall.councillors(2, 14);
  voters = [chair, ...councillors];
  await opensUnder(chair, councillors.slice(0, 7), 'i1');
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

const voteOn = (itemId: string, matter: MatterId, kind: 'procedural' | 'resolution' = 'resolution') => ({
  itemId,
  subject: `Głosowanie: ${matter}`,
  kind,
  documentIds: [],
  matter,
  majority: matters[matter].majority,
  basis: matters[matter].basis,
});

async function record(no: number): Promise<VotingRecord> {
  return (await visitor.get(`/api/public/sessions/${sessionId}/votings/${no}`)).json<VotingRecord>();
}

describe('matters with a law of their own', () => {
  it('smoke test 2 (§23): a change of the agenda with 7 of 8 present is rejected for N = 15', async () => {
    const changed = agenda.toSpliced(3, 1);
    const votingId = await takesVote(chair, voters, voteOn('i1', 'agenda-change', 'procedural'), [
      ...choicesOf({ for: 7, against: 1 }),
    ]);
    expect(chair.view.voting).toMatchObject({ votesNeeded: 8, result: { outcome: 'not-adopted' } });
    await chair.isRefused('ChangeAgenda', { votingId, agenda: changed }, 'agenda-change-not-adopted');
    const simple = { ...voteOn('i1', 'agenda-change', 'procedural'), majority: { kind: 'simple' } as const };
    await chair.isRefused('PrepareVoting', simple, 'agenda-change-majority');
    expect(chair.view.agenda.version).toBe(1);
  });

  it('V-20: no secret vote where no act allows one; G-01: no other majority for a matter of the law', async () => {
    await chair.isRefused('PrepareVoting', { ...voteOn('i1', 'ordinary'), form: 'secret' }, 'secret-vote-forbidden');
    const other = { ...voteOn('i1', 'discharge'), majority: { kind: 'simple' } as const };
    await chair.isRefused('PrepareVoting', other, 'locked-majority');
  });

  it('smoke test 4 (§23): confidence 7/0/7 is refused by law; discharge with the same numbers only not adopted', async () => {
    for (const late of voters.slice(8)) {
      await late.orders('RecordAttendance', { memberId: late.memberId ?? '', kind: 'entered' });
    }
    const figures = choicesOf({ for: 7, abstain: 7 });
    await chair.orders('StartItem', { itemId: 'i2' });
    await takesVote(chair, voters, voteOn('i2', 'confidence'), figures);
    expect(chair.view.voting).toMatchObject({
      matter: 'confidence',
      consequence: { kind: 'confidence-refused-by-law', basis: 'art. 28aa ust. 9 u.s.g.' },
      result: { tally: { for: 7, against: 0, abstain: 7 } },
    });
    const csv = (await visitor.get(`/api/public/sessions/${sessionId}/votings/2.csv`)).bytes.toString();
    expect(csv).toContain('Nieudzielenie wotum zaufania z mocy prawa (art. 28aa ust. 9)');
    const page = (await visitor.get(`/sesje/${sessionId}/glosowania/2`)).bytes.toString();
    expect(page).toContain('Nieudzielenie wotum zaufania z mocy prawa (art. 28aa ust. 9)');

    await chair.orders('StartItem', { itemId: 'i3' });
    await chair.orders('WaiveDossier', { itemId: 'i3', reason: 'Sesja próbna bez dokumentów' });
    const votingId = await takesVote(chair, voters, voteOn('i3', 'discharge'), figures);
    await chair.until('rozstrzygnięcie', ({ view }) => view?.nextStep.kind === 'decide-discharge');
    expect(await record(3)).toMatchObject({
      result: { outcome: 'not-adopted' },
      consequence: { kind: 'discharge-not-adopted', decision: null },
    });
    await chair.orders('DecideDischarge', { votingId, decision: 'Po opinii radcy: osobne głosowanie nad odmową' });
    expect(await record(3)).toMatchObject({
      consequence: { decision: 'Po opinii radcy: osobne głosowanie nad odmową' },
    });
  });
});
