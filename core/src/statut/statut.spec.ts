import { describe, expect, it } from 'vitest';
import { defaultRules, type SessionRules } from '../session/rules.js';
import { ruleChanges, ruleSettings } from './rule-changes.js';
import { versionLabelled, versionOn } from './versions.js';

const other: SessionRules = {
  ...defaultRules,
  ruleSetVersion: 'Statut 2027',
  validFrom: '2027-01-01',
  liveVotes: true,
  lateEntryMayVote: false,
  enteredVotes: true,
  selfCheckIn: false,
  hallCode: true,
  guidedItems: true,
  elections: { viceChairs: 2, afterFailedRound: 'new-nominations' },
  speaking: {
    firstSpeechMs: null,
    laterSpeechMs: null,
    rejoinderMs: null,
    formalMotionMs: null,
    guestMs: null,
    clubItemMs: 600_000,
  },
  speechWarningMs: 0,
};

describe('G-01: what changed in the settings of the statut', () => {
  it('names every setting, and label and day are none', () => {
    expect(ruleChanges(defaultRules, other).map(({ setting }) => setting)).toEqual(ruleSettings);
    const { speaking, elections, ruleSetVersion: _, validFrom: __, ...rest } = other;
    const leaves = [...Object.keys(rest), ...Object.keys(speaking), ...Object.keys(elections ?? {})];
    expect([...ruleSettings].sort()).toEqual(leaves.sort());
    expect(ruleChanges(defaultRules, { ...defaultRules, ruleSetVersion: 'x', validFrom: '2030-01-01' })).toEqual([]);
  });

  it('tells what was and what is; what was never said has its usual value', () => {
    const said: SessionRules = {
      ...defaultRules,
      enteredVotes: false,
      hallCode: false,
      guidedItems: false,
      elections: { viceChairs: null, afterFailedRound: 'two-best' },
      speaking: { ...defaultRules.speaking, clubItemMs: null },
    };
    expect(ruleChanges(defaultRules, said)).toEqual([]);
    expect(ruleChanges(said, { ...said, liveVotes: true })).toEqual([
      { setting: 'liveVotes', before: false, after: true },
    ]);
  });
});

describe('G-02: the version of a day', () => {
  const version = (seq: number, validFrom: string, ruleSetVersion = `v${seq}`) => ({
    seq,
    rules: { ruleSetVersion, validFrom },
  });
  const versions = [version(2, '2027-01-01'), version(1, '2024-05-07'), version(3, '2024-05-07')];

  it.each([
    ['2024-05-06', null],
    ['2024-05-07', 3],
    ['2026-12-31', 3],
    ['2027-01-01', 2],
    ['2040-01-01', 2],
  ])('%s: %s', (day, seq) => {
    expect(versionOn(versions, day)?.seq ?? null).toBe(seq);
    expect(versionOn([...versions].reverse(), day)?.seq ?? null).toBe(seq);
  });

  it('is found by its label', () => {
    expect(versionLabelled(versions, 'v2')?.seq).toBe(2);
    expect(versionLabelled(versions, 'v9')).toBeNull();
  });
});
