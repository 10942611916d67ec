import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { genesisHash, type Link, link } from '../../../core/src/chain/chain.js';
import { header, Sitting, sessionId } from '../../../core/src/testing/sitting.js';
import type { StoredRow } from './stored-rows.js';
import { type Verification, verifyFile, verifyRows } from './verification.js';
import { verificationText } from './verification-text.js';
import { CannotVerify } from './verify-options.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function rowsOf(sitting: Sitting): StoredRow[] {
  const rows: StoredRow[] = [];
  for (const event of sitting.events) {
    const { type: eventType, version, at, commandId } = event;
    const columns = { sessionId, eventType, version, at: at.replace(/Z$/, '000'), commandId };
    rows.push({ ...link(sha256, rows.at(-1)?.hash ?? genesisHash, event), ...columns });
  }
  return rows;
}

function voted(): Sitting {
  const sitting = new Sitting({ sha256, header: { ...header, training: true } }).underItem(9);
  sitting.withOpenVoting();
  for (const no of [1, 2, 3, 4, 5]) sitting.votes(no, 'for').thenAccepted();
  sitting.votes(6, 'against').thenAccepted();
  return sitting.counted();
}

const rows = rowsOf(voted());
const changed = (index: number, change: Partial<StoredRow>) =>
  rows.map((row, place) => (place === index ? { ...row, ...change } : row));

describe('rows of the table', () => {
  it('that were written honestly hold, and their votes are recounted', () => {
    const found = verifyRows(sessionId, rows);
    expect(found).toMatchObject({ verdict: 'intact', events: rows.length, title: header.title, training: true });
    expect(found.verdict === 'intact' && found.votings).toMatchObject([{ no: 1, tally: { for: 5, against: 1 } }]);
  });

  it.each([
    ['sessionId', '00000000-0000-4000-8000-00000000dead', 'session_id'],
    ['eventType', 'BallotCast', 'event_type'],
    ['version', 2, 'version'],
    ['at', '2026-11-24T09:00:00.000001', 'at'],
    ['commandId', '00000000-0000-4000-8000-00000000dead', 'command_id'],
  ] as const)('whose column %s was changed are named, though the chain holds', (column, value, detail) => {
    const found = verifyRows(sessionId, changed(7, { [column]: value }));
    expect(found).toMatchObject({ verdict: 'broken', seq: 8, reason: 'column-mismatch', detail, intactEvents: 7 });
  });

  it('with a changed body are named by the event, also when a column is wrong further on', () => {
    const body = rows[4]?.body.replace('entered', 'left---') ?? '';
    const both = changed(4, { body }).map((row, index) => (index === 9 ? { ...row, version: 7 } : row));
    expect(verifyRows(sessionId, both)).toMatchObject({ verdict: 'broken', seq: 5, reason: 'hash-mismatch' });
  });

  it('of a session that has none are no honest log', () => {
    expect(verifyRows(sessionId, [])).toMatchObject({ verdict: 'broken', reason: 'empty-log', sessionId });
  });

  it('cut off at the end are found by a hash from a paper only', () => {
    const witness = rows.at(-1)?.hash ?? '';
    const cut = rows.slice(0, -1);
    expect(verifyRows(sessionId, cut).verdict).toBe('intact');
    expect(verifyRows(sessionId, cut, [witness])).toMatchObject({ verdict: 'broken', reason: 'witness-missing' });
    expect(verifyRows(sessionId, rows, [witness]).verdict).toBe('intact');
  });
});

describe('a published file', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'kworum-verify-'));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const lines = (links: readonly Link[]) =>
    links.map(({ seq, body, prevHash, hash }) => JSON.stringify({ seq, body, prevHash, hash }));
  const verify = (text: string) => {
    const path = join(directory, 'log.jsonl');
    writeFileSync(path, text);
    return verifyFile(path);
  };

  it('holds, with or without the last line feed, a byte order mark in front or not', async () => {
    const text = lines(rows).join('\n');
    for (const variant of [text, `${text}\n`, `\uFEFF${text}\n`]) {
      expect(await verify(variant)).toMatchObject({ verdict: 'intact', sessionId, events: rows.length });
    }
  });

  it('with one letter of a vote changed is found out', async () => {
    const index = rows.findIndex((row) => row.eventType === 'BallotCast');
    const forged = lines(rows).map((line, place) => (place === index ? line.replace('for', 'far') : line));
    expect(await verify(forged.join('\n'))).toMatchObject({
      verdict: 'broken',
      seq: index + 1,
      reason: 'hash-mismatch',
    });
  });

  it.each([
    ['a line that is no JSON', 2, (all: string[]) => all.with(1, '{"seq":')],
    ['an empty line in the middle', 3, (all: string[]) => all.with(2, '')],
    ['a line of another shape', 1, (all: string[]) => all.with(0, '{"seq":"1","body":"{}"}')],
    ['a list instead of lines', 1, (all: string[]) => [JSON.stringify(all)]],
  ])('with %s names the line', async (_what, seq, spoil) => {
    expect(await verify(spoil(lines(rows)).join('\n'))).toMatchObject({
      verdict: 'broken',
      seq,
      reason: 'line-broken',
    });
  });

  it('that is not there cannot be verified', async () => {
    await expect(verifyFile(join(directory, 'missing.jsonl'))).rejects.toThrow(CannotVerify);
  });
});

describe('the report for people', () => {
  it('says what was recounted and what only a paper can show', () => {
    const text = verificationText(verifyRows(sessionId, rows), []);
    expect(text).toContain('XXXI Sesja Rady Gminy [TRYB SZKOLENIOWY]');
    expect(text).toContain(`ZGODNY: zdarzeń ${rows.length}, sesja niezamknięta, głosowań przeliczonych ponownie 1.`);
    expect(text).toContain(
      'nr 1: ZA: 5, PRZECIW: 1, WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 3, NIEOBECNI: 6 – większość uzyskana.',
    );
    expect(text).toContain('--hash');
  });

  it('names the first bad event in a sentence', () => {
    const found: Verification = verifyRows(sessionId, changed(3, { hash: 'f'.repeat(64) }));
    const text = verificationText(found, []);
    expect(text).toContain('NIEZGODNY: zdarzenie nr 4. ');
    expect(text).toContain('hash-mismatch');
    expect(text).toContain('Zdarzeń zgodnych przed nim: 3.');
  });
});
