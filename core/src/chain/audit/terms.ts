import type { Majority } from '../../voting/majority.js';
import type { EventOf } from './poll.js';

/**
 * What §3 locks, read off the catalogue once more, apart from `voting/matters.ts`: majority and form by matter. A matter not
 * named here is decided by the ordinary majority in an open vote.
 */
const statutory = 'absolute-of-statutory';
const rows: Readonly<Record<string, readonly [majority: string, form: string]>> = {
  'agenda-change': [statutory, 'open'],
  'chair-election': ['absolute-of-votes', 'secret'],
  'chair-dismissal': ['absolute-of-votes', 'secret'],
  'financial-obligations': ['absolute-of-votes', 'open'],
  discharge: [statutory, 'open'],
  confidence: [statutory, 'open'],
  'recall-after-discharge': [statutory, 'roll-call'],
  'recall-after-confidence': [statutory, 'roll-call'],
  'recall-other-reason': ['3/5 statutory', 'roll-call'],
  'local-referendum': [statutory, 'open'],
  'inter-municipal-union': [statutory, 'open'],
  'lay-judges': ['simple', 'secret'],
};

function nameOf(majority: Majority): string {
  if (majority.kind !== 'qualified') return majority.kind;
  return 5 * majority.p === 3 * majority.q ? `3/5 ${majority.of}` : 'another';
}

/** Whether a vote on a named matter stood under the law's terms (G-01, V-20, V-22). */
export function isLawful({ matter, majority, form = 'open' }: EventOf<'VotingPrepared'>['payload']): boolean {
  const [lockedMajority, lockedForm] = rows[matter ?? ''] ?? ['simple', 'open'];
  if (form === 'secret' || lockedForm === 'secret') return false;
  if (matter && nameOf(majority) !== lockedMajority) return false;
  return lockedForm !== 'roll-call' || form === 'roll-call';
}
