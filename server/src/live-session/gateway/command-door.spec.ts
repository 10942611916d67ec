import { expect, it, vi } from 'vitest';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { createLogger } from '../../platform/logging/logger.js';
import type { DeskNotes } from '../desk-journal/desk-notes.js';
import type { LiveSessions } from '../live-sessions.js';
import { BrokenLog } from '../writer/loaded-session.js';
import type { ChamberSocket } from './chamber-client.js';
import { CommandDoor } from './command-door.js';
import type { Connections } from './connections.js';
import type { HallCodes } from './hall-codes.js';

const sessionId = '0b7a2a4c-6f0a-4a39-9f0b-0a4f6d1f2a11';
const command = {
  id: '5d1d0c1e-3c52-4c8e-8a57-6f0a4a399f0b',
  sessionId,
  type: 'CastBallot',
  payload: { votingId: '7c9e6679-7425-40de-944b-e07fc1f90ae7', choice: 'for' },
};
const person = { expiresAt: '2999-01-01T00:00:00.000Z' } as SignedInPerson;
const socket = {
  data: { person, watching: { sessionId }, limit: { take: () => 'go' }, deviceId: 'd' },
  conn: { writeBuffer: [], transport: {} },
} as unknown as ChamberSocket;

/** A hub that follows another one and has to read before it knows the state. */
function doorThatReads(fault: Error): CommandDoor {
  const sessions = { stateOf: () => Promise.reject(fault), execute: vi.fn() } as unknown as LiveSessions;
  const notes = { ballotReceived: () => undefined, ballotAnswered: () => undefined } as unknown as DeskNotes;
  const clock = { now: () => '2026-11-25T10:00:00.000Z' };
  return new CommandDoor(sessions, {} as Connections, {} as HallCodes, notes, clock, createLogger('silent'));
}

it('a database that is away while the state is read leaves the outcome open: the desk sends the same vote again', async () => {
  expect(await doorThatReads(new Error('Connection terminated')).answer(socket, command)).toMatchObject({
    status: 'failed',
    commandId: command.id,
    failure: { code: 'outcome-unknown' },
  });
});

it('a log that does not verify says so and is not asked again', async () => {
  const ack = await doorThatReads(new BrokenLog(3, 'hash')).answer(socket, command);
  expect(ack).toMatchObject({ status: 'failed', failure: { code: 'log-broken' } });
});
