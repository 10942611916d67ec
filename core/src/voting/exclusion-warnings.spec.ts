import { describe, expect, it } from 'vitest';
import { quorumWithoutExcluded } from '../session/state.js';
import { chair } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { exclusionWarnings, type InterestFlag } from './exclusion-warnings.js';
import type { Voting } from './voting.js';

describe('V-12: the software warns of typical conflicts', () => {
  it.each<[string, InterestFlag, string | null]>([
    ['ustalenia wysokości ekwiwalentu pieniężnego dla strażaków OSP', 'fire-brigade', 'ekwiwalentu'],
    ['dotacji dla OSP w Tyrowie', 'fire-brigade', 'OSP'],
    ['ustalenia diet dla sołtysów', 'village-head', 'sołtysów'],
    ['funduszu sołeckiego', 'village-head', 'sołeckiego'],
    ['rozpatrzenia skargi na radnego', 'complaint-subject', 'skargi'],
    ['miejscowego planu zagospodarowania przestrzennego', 'land-owner', 'planu zagospodarowania'],
    ['zbycia działki nr 12', 'land-owner', 'działki'],
    ['gospodarki komunalnej', 'fire-brigade', null],
    ['planu pracy Rady', 'land-owner', null],
  ])('%s, %s → %s', (text, flag, word) => {
    const warnings = exclusionWarnings([{ memberId: 'm3', flags: [flag] }], text);
    expect(warnings).toEqual(word === null ? [] : [{ memberId: 'm3', flag, word }]);
  });

  it('warns of nobody without a flag', () => {
    expect(exclusionWarnings([{ memberId: 'm3', flags: [] }], 'ekwiwalent dla OSP')).toEqual([]);
  });
});

describe('V-13: `Kworum bez wyłączonych`', () => {
  it('the excluded count; the warning shows the quorum without them', () => {
    const sitting = new Sitting().underItem(8);
    const votingId = sitting.withVoting();
    const exclusion = { votingId, memberId: 'm3', reason: 'Interes prawny' };
    sitting.when(chair, 'ExcludeMember', exclusion).thenAccepted();
    const voting = sitting.state.votings[0] as Voting;
    expect(quorumWithoutExcluded(sitting.state, voting)).toMatchObject({ present: 7, required: 8, met: false });
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
  });
});
