import { statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSealed } from '../../../core/src/chain/chain.js';
import { notesOfFile, readCheckpoint } from '../../../core/src/chain/checkpoints/checkpoint.js';
import { readNote } from '../../../core/src/chain/checkpoints/signed-note.js';
import { verifyConsistency, verifyInclusion } from '../../../core/src/chain/merkle/merkle-proofs.js';
import { leafHash, MerkleTree } from '../../../core/src/chain/merkle/merkle-tree.js';
import { receiptCode } from '../../../core/src/chain/receipt-code.js';
import { fromBase64, fromHex, toHex } from '../../../core/src/kernel/byte-text.js';
import { consistencyProof, foundReceipts, inclusionProof } from '../../../protocol/src/http/proofs.js';
import { parseLog } from '../../../protocol/src/log-lines.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { CheckpointMaker } from '../../src/features/checkpoints/checkpoint-maker.js';
import { type Chamber, conveneChamber, Hall, openVote } from '../chamber/chamber.js';
import { takesVote } from '../chamber/whole-vote.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { isSignedBy, sha256Bytes, testWitness } from './witness-of-tests.js';

const witness = testWitness();
const vote = {
  itemId: 'i2',
  documentIds: ['d2'],
  subject: 'Druga uchwała',
  kind: 'resolution',
  majority: { kind: 'simple' },
  basis: 'art. 14',
} as const;

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let chair: Person<ChairView>;
let councillors: Person[];
let intruder: pg.Client;
let changedMind: { readonly first: string; readonly last: string };

const get = (path: string) => fetch(`${hub.url}/api/public/sessions/${chamber.sessionId}/${path}`);
const text = async (path: string) => (await get(path)).text();
const notes = async () => notesOfFile(await text('checkpoints.txt'));
const sizesOf = (all: readonly string[]) => all.map((note) => readCheckpoint(readNote(note)?.text ?? '')?.size);
const madeAll = () => hub.app.get(CheckpointMaker).idle();

beforeAll(async () => {
  hub = await startHubUnderTest({ settings: { witnesses: [witness.key] } });
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  chair = await hall.chair();
  councillors = await hall.councillors(2, 9);
  const votingId = await openVote(chair, councillors);
  const first = await councillors[0]?.orders('CastBallot', { votingId, choice: 'against' });
  const last = await councillors[0]?.orders('CastBallot', { votingId, choice: 'for' });
  changedMind = { first: receiptCode(first?.hash ?? ''), last: receiptCode(last?.hash ?? '') };
  for (const person of councillors.slice(1)) await person.orders('CastBallot', { votingId, choice: 'for' });
  await chair.orders('CloseVoting', { votingId });
  await chair.orders('AnnounceVoting', { votingId });
  intruder = new pg.Client({ connectionString: hub.database.superuserUrl });
  await intruder.connect();
});
afterAll(async () => {
  hall.everybodyLeaves();
  await intruder.end();
  await hub.dispose();
});

describe('V-30: a checkpoint after every closing of a vote', () => {
  it('is signed by the published key, over the hashes of the published log', async () => {
    await madeAll();
    const [note = '', ...others] = await notes();
    expect(others).toEqual([]);
    expect(isSignedBy(note, await text('checkpoint-keys.txt'))).toBe(true);
    const checkpoint = readCheckpoint(readNote(note)?.text ?? '');
    expect(checkpoint?.origin).toBe(`kworum/gmina-przyklad/${chamber.sessionId}`.replace('gmina-przyklad', slugOf()));
    const links = parseLog(await text('log.jsonl'));
    expect(links[(checkpoint?.size ?? 0) - 1]).toMatchObject({ body: expect.stringContaining('"VotingClosed"') });
    const tree = new MerkleTree(sha256Bytes);
    for (const { hash } of links) tree.append(fromHex(hash) ?? new Uint8Array());
    expect(checkpoint && toHex(checkpoint.root)).toBe(toHex(tree.root(checkpoint?.size)));
    expect(links.some(isSealed)).toBe(false);
  });

  it('the private key lies in the data directory, for the hub alone', () => {
    expect(statSync(join(hub.settings.dataDirectory, 'checkpoint-keys.json')).mode & 0o777).toBe(0o600);
  });

  it('a voter finds the vote by its code, with a proof; the one changed since says so (V-03)', async () => {
    const { found } = foundReceipts.parse(await (await get(`receipts/${changedMind.last.toLowerCase()}`)).json());
    expect(found).toMatchObject([{ votingNo: 1, choice: 'for', standing: 'counted', replacedBySeq: null }]);
    const [vote] = found;
    const { proof } = vote ?? {};
    if (!vote || !proof) throw new Error('no proof');
    const hash = fromHex(vote.hash) ?? new Uint8Array();
    expect(toHex(sha256Bytes(Buffer.from(`${vote.prevHash}\n${vote.seq}\n${vote.body}`)))).toBe(vote.hash);
    const claim = {
      index: proof.seq - 1,
      size: proof.size,
      root: fromBase64(proof.root) ?? new Uint8Array(),
      proof: proof.path.flatMap((each) => fromBase64(each) ?? []),
    };
    expect(verifyInclusion(sha256Bytes, { ...claim, leaf: leafHash(sha256Bytes, hash) })).toBe(true);
    expect((await notes())[0]).toContain(proof.checkpoint);
    const earlier = foundReceipts.parse(await (await get(`receipts/${changedMind.first}`)).json());
    expect(earlier.found).toMatchObject([{ choice: 'against', standing: 'replaced', replacedBySeq: vote.seq }]);
  });

  it('an unknown code finds nothing, and what is no code is refused', async () => {
    expect(await (await get('receipts/0000-0000')).json()).toEqual({ code: '0000-0000', found: [] });
    expect((await get('receipts/wrong')).status).toBe(400);
    expect((await get('proofs/inclusion?seq=100000')).status).toBe(404);
    expect((await get('proofs/inclusion?seq=-1')).status).toBe(400);
    expect((await get('proofs/consistency?from=3&to=4')).status).toBe(404);
    const nowhere = `${hub.url}/api/public/sessions/00000000-0000-4000-8000-00000000dead/checkpoints.txt`;
    expect((await fetch(nowhere)).status).toBe(404);
  });
});

describe('V-30: a second checkpoint', () => {
  it('goes on from the first', async () => {
    const votingId = await takesVote(chair, councillors, vote, ['for', 'against', 'abstain'], { announced: false });
    await madeAll();
    const [from, to] = sizesOf(await notes());
    const proof = consistencyProof.parse(await (await get(`proofs/consistency?from=${from}&to=${to}`)).json());
    const [fromRoot, toRoot] = [proof.fromRoot, proof.toRoot].map((root) => fromBase64(root) ?? new Uint8Array());
    if (!fromRoot || !toRoot) throw new Error('no roots');
    const claim = { from: proof.from, to: proof.to, fromRoot, toRoot };
    const path = proof.path.flatMap((each) => fromBase64(each) ?? []);
    expect(verifyConsistency(sha256Bytes, { ...claim, proof: path })).toBe(true);
    expect((await get(`proofs/consistency?from=${to}&to=${from}`)).status).toBe(400);
    await chair.orders('AnnounceVoting', { votingId });
  });

  it('V-08: while a vote is open nothing beyond its opening is proven', async () => {
    const before = await notes();
    await chair.orders('PrepareVoting', vote);
    await chair.until('przygotowane', ({ view }) => view?.voting?.status === 'prepared');
    const votingId = chair.view.voting?.votingId ?? '';
    await chair.orders('OpenVoting', { votingId, acceptUnreachable: false });
    const receipt = await councillors[0]?.orders('CastBallot', { votingId, choice: 'for' });
    await madeAll();
    expect(await notes()).toEqual(before);
    expect((await get(`proofs/inclusion?seq=${receipt?.seq}`)).status).toBe(404);
    const { found } = foundReceipts.parse(await (await get(`receipts/${receiptCode(receipt?.hash ?? '')}`)).json());
    expect(found).toEqual([]);
    await chair.orders('CloseVoting', { votingId });
    await chair.orders('AnnounceVoting', { votingId });
    await madeAll();
    expect(await notes()).toHaveLength(3);
    const answer = await (await get(`proofs/inclusion?seq=${receipt?.seq}`)).json();
    expect(inclusionProof.parse(answer).size).toBe(sizesOf(await notes()).at(-1));
  });
});

describe('Witnesses (C2SP tlog-cosignature)', () => {
  const post = (body: string) =>
    fetch(`${hub.url}/api/public/sessions/${chamber.sessionId}/cosignatures`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body,
    });

  it('a known one is taken once and served with the checkpoint', async () => {
    const [, note = ''] = await notes();
    const cosigned = witness.cosigns(note);
    expect(await (await post(cosigned)).json()).toEqual({ taken: 1 });
    await post(witness.cosigns(note, 1_700_000_000));
    const [, served = ''] = await notes();
    expect(readNote(served)?.signatures).toHaveLength(2);
    expect(served).toContain(cosigned.split('\n\n')[1]);
    expect(await text('checkpoint-keys.txt')).toContain(witness.key);
  });

  it('a stranger, another text, a time to come, a forged line: refused', async () => {
    const [note = ''] = await notes();
    expect((await post(testWitness().cosigns(note))).status).toBe(403);
    expect((await post(witness.cosigns(note, Math.floor(Date.now() / 1000) + 3_600))).status).toBe(403);
    const size = readCheckpoint(readNote(note)?.text ?? '')?.size;
    expect((await post(witness.cosigns(note.replace(`\n${size}\n`, `\n${(size ?? 0) + 1}\n`)))).status).toBe(404);
    const otherRoot = note.replace(
      /\n(.)([^\n]{43})\n\n/,
      (_, first, rest) => `\n${first === 'A' ? 'B' : 'A'}${rest}\n\n`,
    );
    expect((await post(witness.cosigns(otherRoot))).status).toBe(409);
    expect((await post('— nobody AAAA')).status).toBe(400);
    expect((await post(note)).status).toBe(403);
  });
});

describe('V-30: what a stop left out', () => {
  it('is made up for at the next start, with the key of that hub beside the first; nothing can be changed', async () => {
    const before = sizesOf(await notes());
    const client = new pg.Client({ connectionString: hub.database.hubUrl });
    await client.connect();
    for (const table of ['session_checkpoints', 'checkpoint_cosignatures', 'checkpoint_keys'])
      await expect(client.query(`DELETE FROM ${table}`)).rejects.toThrow();
    await client.end();
    await chair.orders('CloseSession', { reason: 'Próba' });
    await madeAll();
    hall.everybodyLeaves();
    await hub.stop();
    await asSuperuser('DELETE FROM checkpoint_cosignatures', 'DELETE FROM session_checkpoints WHERE size > 30');
    hub = await startAgain();
    await madeAll();
    const after = await notes();
    expect(sizesOf(after).slice(0, 3)).toEqual(before);
    expect(after).toHaveLength(4);
    const keys = await text('checkpoint-keys.txt');
    expect(after.every((note) => isSignedBy(note, keys))).toBe(true);
    expect(keys.split('\n').filter((line) => line.startsWith('kworum/'))).toHaveLength(2);
  });

  it('a log written anew is never signed over the checkpoint it contradicts', async () => {
    const known = await notes();
    await hub.stop();
    const last = sizesOf(known).at(-1) ?? 0;
    // A flip of one stored hash, as whoever rewrites the chain from there on would leave it.
    await asSuperuser(
      `DELETE FROM session_checkpoints WHERE size = ${last}`,
      `UPDATE session_events SET hash = repeat('0', 64) WHERE seq = 12`,
    );
    hub = await startAgain();
    await madeAll();
    const { rows } = await intruder.query('SELECT size FROM session_checkpoints WHERE size = $1', [last]);
    expect(rows).toEqual([]);
  });
});

function slugOf(): string {
  return chamber.council.municipality
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replace(/\W+/g, '-');
}

/** Past triggers and rights, as somebody with the database in hand. */
async function asSuperuser(...statements: string[]): Promise<void> {
  await intruder.query('SET session_replication_role = replica');
  for (const statement of statements) await intruder.query(statement);
  await intruder.query('SET session_replication_role = origin');
}

/** Another machine on the same database. */
async function startAgain(): Promise<HubUnderTest> {
  const { database, settings, dispose } = hub;
  const { witnesses } = settings;
  const next = await startHubUnderTest({ database, settings: { witnesses } });
  return {
    ...next,
    async dispose() {
      await next.dispose();
      await dispose();
    },
  };
}
