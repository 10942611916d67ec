import { describe, expect, it } from 'vitest';
import { genesisHash, link } from '../../../core/src/chain/chain.js';
import { sha256 } from '../../../core/src/kernel/hashes/sha256.js';
import { Sitting } from '../../../core/src/testing/sitting.js';
import { jsonLines } from '../../../protocol/src/log-lines.js';
import { recount } from './recount.js';

/** The published log of a session in which eight of ten voted for. */
function publishedLog(): { log: string; head: string } {
  const sitting = new Sitting({ sha256 }).underItem(10);
  sitting.withOpenVoting();
  for (let seat = 1; seat <= 8; seat += 1) sitting.votes(seat, 'for').thenAccepted();
  sitting.counted();
  let prevHash = genesisHash;
  const links = sitting.events.map((event) => {
    const next = link(sha256, prevHash, event);
    prevHash = next.hash;
    return next;
  });
  return { log: jsonLines(links), head: prevHash };
}

describe('recount', () => {
  const { log, head } = publishedLog();

  it('counts the votes of an honest log anew', () => {
    expect(recount(log, head)).toMatchObject({
      verdict: 'intact',
      headHash: head,
      votings: [{ no: 1, tally: { for: 8, against: 0, abstain: 0, notVoted: 2, absent: 5, excluded: 0 } }],
    });
  });

  it('names the event whose vote was turned', () => {
    const lines = log.split('\n');
    const turned = lines.findIndex((line) => line.includes('"BallotCast'));
    lines[turned] = (lines[turned] ?? '').replace('\\"choice\\":\\"for\\"', '\\"choice\\":\\"against\\"');
    expect(recount(lines.join('\n'), head)).toMatchObject({
      verdict: 'broken',
      seq: turned + 1,
      reason: 'hash-mismatch',
    });
  });

  it('notices that the end is missing', () => {
    const cut = log.split('\n').slice(0, -2).join('\n');
    expect(recount(cut, head)).toMatchObject({ verdict: 'broken', reason: 'witness-missing' });
  });

  it('names the line that is no event', () => {
    expect(recount(`${log}<html>\n`, head)).toEqual({ verdict: 'unreadable', line: log.split('\n').length });
  });
});
