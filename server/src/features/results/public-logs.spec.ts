import { describe, expect, it } from 'vitest';
import { genesisHash, type Link, link, type PublishedLink } from '../../../../core/src/chain/chain.js';
import { chair } from '../../../../core/src/testing/people.js';
import { Sitting } from '../../../../core/src/testing/sitting.js';
import { jsonLines } from '../../../../protocol/src/log-lines.js';
import { sha256 } from '../../event-log/sha256.js';
import { publicLinks } from './public-logs.js';

function linksOf({ events }: Sitting): Link[] {
  const links: Link[] = [];
  for (const event of events) links.push(link(sha256, links.at(-1)?.hash ?? genesisHash, event));
  return links;
}

const typesOf = (links: readonly PublishedLink[]) =>
  links.map((each) => ('sealed' in each ? 'sealed' : (JSON.parse(each.body) as { type: string }).type));

describe('the public log (V-08)', () => {
  it('is the whole log while no vote is open, a prepared one included', () => {
    const sitting = new Sitting().underItem(9);
    sitting.withVoting();
    expect(publicLinks(linksOf(sitting))).toHaveLength(sitting.events.length);
  });

  it('ends before an open vote: no ballot, no turnout, and nothing that came after', () => {
    const sitting = new Sitting().underItem(9);
    sitting.withOpenVoting();
    sitting.votes(1, 'for').thenAccepted();
    sitting.enter(10);
    sitting.votes(2, 'against').thenAccepted();
    const types = typesOf(publicLinks(linksOf(sitting)));
    expect(types.at(-1)).toBe('VotingPrepared');
    expect(types).not.toContain('VotingOpened');
    expect(types).not.toContain('BallotCast');
  });

  it('is whole again once the vote is closed, and also when it is closed as void', () => {
    const closed = new Sitting().underItem(9);
    const votingId = closed.withOpenVoting();
    closed.votes(1, 'for').thenAccepted();
    closed.when(chair, 'CloseVoting', { votingId }).thenAccepted();
    expect(publicLinks(linksOf(closed))).toHaveLength(closed.events.length);

    const broken = new Sitting().underItem(8);
    broken.withOpenVoting();
    broken.leave(8);
    expect(typesOf(publicLinks(linksOf(broken)))).toContain('VotingClosed');
  });

  it('keeps earlier votes when a later one is open', () => {
    const sitting = new Sitting().underItem(9);
    sitting.withOpenVoting();
    sitting.votes(1, 'for').thenAccepted();
    sitting.counted();
    sitting.withOpenVoting();
    sitting.votes(1, 'against').thenAccepted();
    const types = typesOf(publicLinks(linksOf(sitting)));
    expect(types.filter((type) => type === 'BallotCast')).toHaveLength(1);
    expect(types).toContain('VotingAnnounced');
  });

  it('is written one link a line and read back byte for byte', () => {
    const links = linksOf(new Sitting().underItem(9));
    const lines = jsonLines(links).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as Link)).toEqual(links);
  });

  it('S-27: ends where a closed part begins, and afterwards holds its hashes alone', () => {
    const sitting = new Sitting().underItem(9);
    const grounds = { basis: 'art. 5 ust. 2 u.d.i.p.', scope: 'Skarga', decidedBy: 'Rada', interest: 'Osoba' };
    sitting.when(chair, 'StartClosedPart', grounds).thenAccepted();
    const told = sitting.events.length;
    const votingId = sitting.withOpenVoting();
    expect(publicLinks(linksOf(sitting))).toHaveLength(told);
    sitting.counted().when(chair, 'EndClosedPart', {}).thenAccepted();
    const links = publicLinks(linksOf(sitting));
    expect(links).toHaveLength(sitting.events.length);
    expect(typesOf(links).slice(told, -1)).toEqual(Array(4).fill('sealed'));
    expect(typesOf(links).at(-1)).toBe('ClosedPartEnded');
    expect(jsonLines(links)).not.toContain(votingId);
  });
});
