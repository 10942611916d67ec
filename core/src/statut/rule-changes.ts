import type { SessionRules } from '../session/rules.js';

/** A setting's value: on or off, milliseconds or a number, a choice; null = no limit, or left to the council. */
export type RuleValue = boolean | number | string | null;

/** G-01: every setting the statut may settle and how it is read; one that was never said has its usual value. */
const settings = {
  liveVotes: ({ liveVotes }) => liveVotes,
  lateEntryMayVote: ({ lateEntryMayVote }) => lateEntryMayVote,
  enteredVotes: ({ enteredVotes }) => enteredVotes ?? false,
  selfCheckIn: ({ selfCheckIn }) => selfCheckIn,
  hallCode: ({ hallCode }) => hallCode ?? false,
  guidedItems: ({ guidedItems }) => guidedItems ?? false,
  firstSpeechMs: ({ speaking }) => speaking.firstSpeechMs,
  laterSpeechMs: ({ speaking }) => speaking.laterSpeechMs,
  rejoinderMs: ({ speaking }) => speaking.rejoinderMs,
  formalMotionMs: ({ speaking }) => speaking.formalMotionMs,
  guestMs: ({ speaking }) => speaking.guestMs,
  clubItemMs: ({ speaking }) => speaking.clubItemMs ?? null,
  speechWarningMs: ({ speechWarningMs }) => speechWarningMs,
  viceChairs: ({ elections }) => elections?.viceChairs ?? null,
  afterFailedRound: ({ elections }) => elections?.afterFailedRound ?? 'two-best',
} as const satisfies Record<string, (rules: SessionRules) => RuleValue>;

export type RuleSetting = keyof typeof settings;
export const ruleSettings = Object.keys(settings) as [RuleSetting, ...RuleSetting[]];

/** One setting that is another one: what it was, what it is. */
export interface RuleChange {
  readonly setting: RuleSetting;
  readonly before: RuleValue;
  readonly after: RuleValue;
}

/** What a setting is in these rules, said or usual. */
export function ruleValue(rules: SessionRules, setting: RuleSetting): RuleValue {
  return settings[setting](rules);
}

/** What differs between two sets of settings, in the order of the form; their label and day are no settings. */
export function ruleChanges(before: SessionRules, after: SessionRules): readonly RuleChange[] {
  return ruleSettings.flatMap((setting) => {
    const [was, is] = [ruleValue(before, setting), ruleValue(after, setting)];
    return was === is ? [] : [{ setting, before: was, after: is }];
  });
}
