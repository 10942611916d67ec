import { defaultLimits, type SpeakingLimits } from '../speaking/floor.js';

/** B-07, B-08: what the statut says of elections. */
export interface ElectionRules {
  /** Number of vice-chairs; null where the council fixes it itself (art. 19 ust. 1: one to three). */
  readonly viceChairs: number | null;
  /** After a round that elected nobody; absent settings mean the two best. */
  readonly afterFailedRound: 'two-best' | 'new-nominations';
}

/** S-31: off unless two different persons enabled it and named the act it rests on. */
export interface RemotePermission {
  readonly basis: string;
  /** Person ids: who asked for it and who confirmed it. */
  readonly enabledBy: readonly [string, string];
}

/**
 * The resolved rules of one session, frozen into its first event (G-02). Law presets are code; only statut settings stand here (G-01).
 */
export interface SessionRules {
  readonly ruleSetVersion: string;
  readonly validFrom: string;
  /** V-08 `Pokaż głosy na żywo`; off unless the statut wants it. */
  readonly liveVotes: boolean;
  /** S-24: a councillor who enters during an open vote may vote. */
  readonly lateEntryMayVote: boolean;
  /** Whether councillors may check in at their own desk (S-22). */
  readonly selfCheckIn: boolean;
  /** V-16: inside a device vote an official may enter a vote given aloud, by hand or on paper. Off unless the statut allows it. */
  readonly enteredVotes?: boolean;
  /** S-30: own check-in only with the rotating code shown in the hall. */
  readonly hallCode?: boolean;
  /** S-31: taking part from afar, allowed by two persons on a legal basis; printed wherever presence is. */
  readonly remote?: RemotePermission;
  /** The chair is led through the usual course of every item (§6.2), step by step. */
  readonly guidedItems?: boolean;
  readonly elections?: ElectionRules;
  readonly speaking: SpeakingLimits;
  /** L-03: soft warning before the end of a speech. */
  readonly speechWarningMs: number;
}

export const defaultRules: SessionRules = {
  ruleSetVersion: '2026.1',
  validFrom: '2026-01-01',
  liveVotes: false,
  lateEntryMayVote: true,
  selfCheckIn: true,
  speaking: defaultLimits,
  speechWarningMs: 30_000,
};
