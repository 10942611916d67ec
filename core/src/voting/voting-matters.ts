import type { Majority } from './majority.js';

/** A matter of §3 whose majority the law sets: a locked preset (G-01), proposed to people and confirmed by them (G-05). */
export interface VotingMatter {
  readonly majority: Majority;
  /** Legal basis, as the vote's record keeps it. */
  readonly basis: string;
}

/** Matters voted openly by devices; roll-call and secret matters are not among them (V-19, V-20). */
export const votingMatters = {
  ordinary: { majority: { kind: 'simple' }, basis: 'art. 14 ust. 1 u.s.g.' },
  'agenda-change': { majority: { kind: 'absolute-of-statutory' }, basis: 'art. 20 ust. 1a u.s.g.' },
  'financial-obligations': { majority: { kind: 'absolute-of-votes' }, basis: 'art. 58 ust. 2 u.s.g.' },
  discharge: { majority: { kind: 'absolute-of-statutory' }, basis: 'art. 28a ust. 2 u.s.g.' },
  confidence: { majority: { kind: 'absolute-of-statutory' }, basis: 'art. 28aa ust. 9 u.s.g.' },
  'inter-municipal-union': { majority: { kind: 'absolute-of-statutory' }, basis: 'art. 67 ust. 1 u.s.g.' },
  'local-referendum': { majority: { kind: 'absolute-of-statutory' }, basis: 'art. 9 ust. 1 u.r.l.' },
} as const satisfies Record<string, VotingMatter>;

export type VotingMatterId = keyof typeof votingMatters;

/** The preset a vote was set up with; null when its majority or basis is another one. */
export function matterOf({ majority, basis }: VotingMatter): VotingMatterId | null {
  const found = Object.entries(votingMatters).find(
    ([, matter]) => matter.basis === basis && matter.majority.kind === majority.kind,
  );
  return found ? (found[0] as VotingMatterId) : null;
}
