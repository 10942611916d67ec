import type { TrainingCouncil } from '../../../protocol/src/http/office.js';
import { RehearsalFailure } from '../failure.js';
import type { HubHttp } from '../hub/hub-http.js';
import type { Person } from '../people/person.js';
import { item } from '../play/agenda-items.js';
import { inventedCouncil } from '../play/invented-council.js';
import { Leader } from '../play/leader.js';
import type { Stage } from '../play/stage.js';
import { type Script, todaysHeader } from './script.js';

/** S-11: the oldest councillor leads, everybody takes the oath, a chair is elected in secret and presides at once. */
export const firstSession: Script = {
  title: 'I sesja kadencji',
  cast: ({ councillors }) => ({
    council: inventedCouncil(councillors),
    header: { ...todaysHeader('I sesja – próba'), purpose: 'first' },
    agenda: [
      item('1', 'opening', 'Otwarcie sesji przez radnego seniora'),
      item('2', 'election', 'Wybór Przewodniczącego Rady', { election: { office: 'chair', seats: 1 } }),
      item('3', 'closing', 'Zamknięcie obrad'),
    ],
    prepare: withoutChair,
    withoutChair: true,
  }),
  play: playFirstSession,
};

/** Nobody is chair; the last on the roll is the oldest. */
async function withoutChair(office: HubHttp, { termId, members }: TrainingCouncil) {
  const path = `/api/office/terms/${termId}/members`;
  const records = await office.get<Record<string, unknown>[]>(path);
  for (const { memberId, personId: _personId, ...record } of records) {
    const seniority = members.length - members.findIndex((member) => member.memberId === memberId);
    await office.replace(`${path}/${memberId}`, { ...record, office: null, sworn: false, seniority });
  }
  return {};
}

async function playFirstSession(stage: Stage) {
  const senior = stage.councillors.at(-1);
  const [winner, rival, third, fourth, fifth] = stage.councillors;
  if (!senior || !winner || !rival || !third || !fourth || !fifth) throw new RehearsalFailure('Zbyt mała rada.');
  const reason = 'Radny senior (art. 20 ust. 2c)';
  await stage.operator.orders('HandOverPresiding', { memberId: idOf(senior), reason });
  const leader = new Leader(stage);
  await leader.isFollowedBy(senior);
  await winner.isRefused('RecordAttendance', { memberId: idOf(winner), kind: 'entered' }, 'member-not-sworn');
  for (const person of stage.councillors) await leader.orders(leader.presider, 'TakeOath', { personId: idOf(person) });
  stage.account.line('Ślubowanie złożyli wszyscy radni (art. 23a).');
  await leader.gathers();
  while (leader.view.agenda.currentItemId !== 'item-2') await leader.presses();
  const commission = [third, fourth, fifth].map(idOf);
  const votingId = await leader.votesOn({
    itemId: 'item-2',
    subject: 'Skład komisji skrutacyjnej',
    kind: 'procedural',
    documentIds: [],
    majority: { kind: 'simple' },
    basis: 'art. 14 ust. 1 u.s.g.',
  });
  await leader.orders(leader.presider, 'AppointCommission', { memberIds: commission, votingId });
  const election = { itemId: 'item-2', office: 'chair', seats: 1 } as const;
  const electionId = await leader.orders(leader.presider, 'StartElection', election);
  for (const candidate of [winner, rival]) {
    const nominatedBy = idOf(candidate);
    const named = { electionId, memberId: nominatedBy, fullName: null, nominatedBy };
    await leader.orders(candidate, 'NominateCandidate', named);
  }
  await secretRound(leader, electionId, [winner, rival], [third, fourth]);
  await leader.orders(winner, 'AnswerElection', { electionId, candidateId: idOf(winner), accepts: true });
  await leader.isFollowedBy(winner);
  await leader.leadsToTheEnd();
  return leader;
}

/** Smoke test 3: one more than all other valid votes wins; the figures are entered by two of the commission. */
async function secretRound(
  leader: Leader,
  electionId: string,
  [winner, rival]: readonly [Person, Person],
  [first, second]: readonly [Person, Person],
): Promise<void> {
  const { stage, presider } = leader;
  await leader.orders(presider, 'OpenSecretRound', { electionId });
  for (const person of stage.councillors)
    await leader.orders(person, 'IssueBallotPaper', { electionId, memberId: idOf(person) });
  await leader.orders(presider, 'CloseSecretRound', { electionId });
  const issued = stage.councillors.length;
  const needed = Math.floor(issued / 2) + 1;
  const line = (person: Person, votes: number) => ({ candidateId: idOf(person), for: votes, against: 0, abstain: 0 });
  const candidates = [line(winner, needed), line(rival, issued - needed)];
  const count = { issued, cast: issued, valid: issued, invalid: 0, abstain: 0, candidates };
  await leader.orders(first, 'EnterRoundCount', { electionId, count });
  await first.isRefused('ConfirmRoundCount', { electionId, count }, 'second-person-required');
  await leader.orders(second, 'ConfirmRoundCount', { electionId, count });
  await leader.orders(presider, 'AnnounceRound', { electionId });
  stage.account.line(`Wybory: ${winner.name} ${needed}, ${rival.name} ${issued - needed}.`);
}

function idOf(person: Person): string {
  return person.memberId ?? '';
}
