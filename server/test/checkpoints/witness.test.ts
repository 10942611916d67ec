import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notesOfFile } from '../../../core/src/chain/checkpoints/checkpoint.js';
import { readNote } from '../../../core/src/chain/checkpoints/signed-note.js';
import type { StoredEvent } from '../../../core/src/session/events.js';
import { check } from '../../../verifier/src/check.js';
import { signedSession, votedSitting } from '../../../verifier/src/testing/signed-session.js';
import { HubCheckpoints } from '../../../witness/src/hub-checkpoints.js';
import { LogContradicts, look } from '../../../witness/src/look.js';
import { SeenCheckpoint } from '../../../witness/src/seen-checkpoint.js';
import { WitnessKey } from '../../../witness/src/witness-key.js';
import { CannotWitness, readWitnessOptions } from '../../../witness/src/witness-options.js';
import { CheckpointMaker } from '../../src/features/checkpoints/checkpoint-maker.js';
import { type Chamber, conveneChamber, Hall, openVote } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { LyingHub } from './lying-hub.js';

const session = '6a2b7c1e-0000-4000-8000-000000000001';
let directory: string;
let key: WitnessKey;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kworum-witness-'));
  return () => rmSync(directory, { recursive: true });
});

function placeAt(hub: string, sessionId: string) {
  const seenOf = (origin: string) => new SeenCheckpoint(join(directory, 'state'), origin);
  return { hub: new HubCheckpoints(hub, sessionId), key, logKeys: null as string | null, seenOf, now: Date.now };
}

describe('A witness of an honest hub', () => {
  let hub: HubUnderTest;
  let chamber: Chamber;
  let hall: Hall;
  const keys = mkdtempSync(join(tmpdir(), 'kworum-witness-key-'));
  beforeAll(async () => {
    key = WitnessKey.at(join(keys, 'witness.json'), 'gmina-b.example/swiadek');
    hub = await startHubUnderTest({ settings: { witnesses: [key.publicText] } });
    chamber = await conveneChamber(hub, 15);
    hall = new Hall(hub.url, chamber);
  });
  afterAll(async () => {
    hall.everybodyLeaves();
    await hub.dispose();
    rmSync(keys, { recursive: true });
  });

  it('cosigns what goes on from what it saw, once; anybody then finds its signature', async () => {
    expect(statSync(join(keys, 'witness.json')).mode & 0o777).toBe(0o600);
    expect(WitnessKey.at(join(keys, 'witness.json'), 'another name').publicText).toBe(key.publicText);
    const place = placeAt(hub.url, chamber.sessionId);
    expect(await look(place)).toEqual({ found: 'nothing', size: 0 });
    const chair = await hall.chair();
    const councillors = await hall.councillors(2, 8);
    const votingId = await openVote(chair, councillors);
    for (const person of councillors) await person.orders('CastBallot', { votingId, choice: 'for' });
    await chair.orders('CloseVoting', { votingId });
    await hub.app.get(CheckpointMaker).idle();
    expect(await look(place)).toMatchObject({ found: 'cosigned' });
    expect(await look(place)).toMatchObject({ found: 'known' });
    await chair.orders('AnnounceVoting', { votingId });
    await chair.orders('CloseSession', { reason: 'Próba' });
    await hub.app.get(CheckpointMaker).idle();
    const last = await look(place);
    expect(last.found).toBe('cosigned');

    const file = async (name: string) =>
      (await fetch(`${hub.url}/api/public/sessions/${chamber.sessionId}/${name}`)).text();
    const checkpoints = await file('checkpoints.txt');
    expect(notesOfFile(checkpoints).map((note) => readNote(note)?.signatures.length)).toEqual([2, 2]);
    const found = check({ log: await file('log.jsonl'), checkpoints, keys: await file('checkpoint-keys.txt') });
    expect(found).toMatchObject({
      verdict: 'intact',
      checkpoints: {
        covered: last.size,
        strangers: 0,
        witnesses: [{ name: 'gmina-b.example/swiadek', size: last.size }],
      },
    });
  });
});

describe('A witness of a hub that lies', () => {
  const sitting = votedSitting(7, 3);
  const upTo = (closing: number) => {
    const closings = sitting.events.filter(({ type }) => type === 'VotingClosed' || type === 'SessionClosed');
    return sitting.events.slice(0, closings[closing - 1]?.seq);
  };
  const turned = (events: readonly StoredEvent[]) => {
    const first = events.findIndex(({ type }) => type === 'BallotCast');
    return events.map((event, index) =>
      index === first ? ({ ...event, payload: { ...event.payload, choice: 'abstain' } } as StoredEvent) : event,
    );
  };
  let hub: LyingHub;
  let place: ReturnType<typeof placeAt>;
  beforeEach(async () => {
    hub = new LyingHub();
    key = WitnessKey.at(join(directory, 'witness.json'), 'gmina-b.example/swiadek');
    place = placeAt(await hub.listens(), session);
    hub.tells(signedSession(upTo(2)));
    expect(await look(place)).toMatchObject({ found: 'cosigned' });
    expect(hub.cosignatures).toHaveLength(1);
    return () => hub.ends();
  });

  async function refused(words: string): Promise<void> {
    const refusal = await look(place).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(LogContradicts);
    expect((refusal as Error).message).toContain(words);
    expect(hub.cosignatures).toHaveLength(1);
  }

  it('goes on with one that goes on', async () => {
    hub.tells(signedSession(upTo(3)));
    expect(await look(place)).toMatchObject({ found: 'cosigned' });
  });

  it('refuses a log that became shorter, and one that lost all its checkpoints', async () => {
    hub.tells(signedSession(upTo(1)));
    await refused('Dziennik się skrócił');
    hub.tells({ ...signedSession(upTo(1)), checkpoints: '' });
    await refused('nie ma żadnego punktu kontrolnego');
  });

  it('refuses a fork: the same length with one vote turned, and a longer log grown from it', async () => {
    hub.tells(signedSession(turned(upTo(2))));
    await refused('Dwa różne dzienniki');
    hub.tells(signedSession(turned(upTo(3))));
    await refused('Brak dowodu');
  });

  it('having refused, does not forget: the fork is refused again, the true log is not', async () => {
    hub.tells(signedSession(turned(upTo(3))));
    await refused('Brak dowodu');
    await refused('Brak dowodu');
    hub.tells(signedSession(upTo(3)));
    expect(await look(place)).toMatchObject({ found: 'cosigned' });
  });

  it('with the log’s keys from another way, refuses a checkpoint by any other key', async () => {
    const { keys } = signedSession(upTo(2));
    const foreign = signedSession(upTo(3), { keyEndedAt: '2030-01-01T00:00:00.000Z' });
    place = { ...place, logKeys: keys };
    hub.tells(foreign);
    await refused('nie podpisał znany klucz');
  });

  it('a damaged memory is no fresh start', async () => {
    const { writeFileSync, readdirSync } = await import('node:fs');
    const [file = ''] = readdirSync(join(directory, 'state'));
    writeFileSync(join(directory, 'state', file), '');
    await expect(look(place)).rejects.toBeInstanceOf(CannotWitness);
  });
});

describe('npm run witness', () => {
  it.each([
    [[], '--key'],
    [['--key', 'k', '--hub', 'https://a.example/path', '--state', 's', '--session', session], '--hub'],
    [['--key', 'k', '--hub', 'https://a.example', '--state', 's', '--session', 'x'], 'id sesji'],
    [['--key', 'k', '--hub', 'https://a.example', '--state', 's', '--session', session, '--every', 'often'], '--every'],
    [['--key', 'k', '--name', 'two words'], '--name'],
    [['--what'], '--what'],
  ])('says what is wrong with %j', (args, words) => {
    expect(() => readWitnessOptions(args)).toThrow(words);
  });
});
