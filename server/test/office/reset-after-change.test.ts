import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CommandOf, CommandType } from '../../../core/src/session/commands.js';
import type { Actor } from '../../../core/src/session/events.js';
import { newCommandId } from '../../../live-client/src/command-id.js';
import type { CommandEnvelope } from '../../../protocol/src/session/commands.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { CouncilOffice, itemOf } from '../people/council-office.js';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.dispose());

/** Orders straight into the rules, as one member of the council. @returns the command's id */
async function orders<Type extends CommandType>(
  sessionId: string,
  actor: Actor,
  type: Type,
  payload: CommandOf<Type>['payload'],
): Promise<string> {
  const command = { id: newCommandId(), sessionId, type, payload } as unknown as CommandEnvelope;
  const ack = await hub.app.get(LiveSessions).execute(command, actor);
  if (ack.status !== 'accepted') throw new Error(`${type}: ${JSON.stringify(ack)}`);
  return command.id;
}

it('a reset starts from the agenda as convened, not as the council changed it in the hall (art. 20 ust. 1a)', async () => {
  const office = await CouncilOffice.at(hub);
  const council = await office.formsTrainingCouncil();
  const change = {
    subject: 'Zmiana porządku obrad',
    kind: 'procedural' as const,
    majority: { kind: 'absolute-of-statutory' as const },
    basis: 'art. 20 ust. 1a u.s.g.',
  };
  const agenda = [
    itemOf({ number: '1', title: 'Wnioski o zmianę porządku obrad', kind: 'agenda-changes', vote: change }),
    itemOf({ number: '2', title: 'Informacja' }),
    itemOf({ number: '3', title: 'Zamknięcie obrad', kind: 'closing' }),
  ];
  const header = { number: 7, title: 'Sesja', date: '2099-12-08', time: '10:00', place: 'Sala' };
  const { sessionId } = await office.prepares(council.termId, { header, agenda });
  const convened = await office.convenes(sessionId);

  const state = await hub.app.get(LiveSessions).stateOf(sessionId);
  const actors = state.council.members.map(
    ({ memberId, office: held }): Actor => ({
      personId: newCommandId(),
      memberId,
      roles: ['councillor', ...(held ? [held] : [])],
      deviceId: 'test',
    }),
  );
  const chair = actors.find(({ roles }) => roles.includes('chair')) as Actor;
  for (const actor of actors) {
    await orders(sessionId, actor, 'RecordAttendance', { memberId: actor.memberId ?? '', kind: 'entered' });
  }
  await orders(sessionId, chair, 'OpenSession', {});
  await orders(sessionId, chair, 'StartItem', { itemId: agenda[0]?.itemId ?? '' });
  const item = { itemId: agenda[0]?.itemId ?? '', documentIds: [] };
  const votingId = await orders(sessionId, chair, 'PrepareVoting', { ...item, ...change });
  await orders(sessionId, chair, 'OpenVoting', { votingId, acceptUnreachable: false });
  for (const actor of actors) await orders(sessionId, actor, 'CastBallot', { votingId, choice: 'for' });
  await orders(sessionId, chair, 'CloseVoting', { votingId });
  await orders(sessionId, chair, 'AnnounceVoting', { votingId });
  const shorter = agenda.filter(({ number }) => number !== '2');
  await orders(sessionId, chair, 'ChangeAgenda', { votingId, agenda: shorter });
  expect((await hub.app.get(LiveSessions).stateOf(sessionId)).agenda.map(({ status }) => status)).toContain(
    'withdrawn',
  );

  const fresh = await office.resets(sessionId);
  expect(fresh.agenda).toEqual(convened.agenda);
});
