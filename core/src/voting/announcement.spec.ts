import { describe, expect, it } from 'vitest';
import { announcement } from './announcement.js';
import { type VotingKind, votingKinds } from './voting.js';

const tally = { for: 8, against: 3, abstain: 2, notVoted: 1, absent: 1, excluded: 0 };
const figures = 'Za głosowało 8, przeciw 3, wstrzymało się 2, nie głosowało 1.';

const verdicts: Record<VotingKind, [string, string]> = {
  amendment: ['Stwierdzam, że poprawka została przyjęta.', 'Stwierdzam, że poprawka nie została przyjęta.'],
  resolution: ['Stwierdzam, że uchwała została podjęta.', 'Stwierdzam, że uchwała nie została podjęta.'],
  procedural: ['Stwierdzam, że wniosek został przyjęty.', 'Stwierdzam, że wniosek nie został przyjęty.'],
  minutes: ['Stwierdzam, że protokół został przyjęty.', 'Stwierdzam, że protokół nie został przyjęty.'],
  opinion: ['Stwierdzam, że opinia została przyjęta.', 'Stwierdzam, że opinia nie została przyjęta.'],
  other: [
    'Stwierdzam, że Rada opowiedziała się za wnioskiem.',
    'Stwierdzam, że Rada nie opowiedziała się za wnioskiem.',
  ],
};

describe('V-09: the formula the chair reads out', () => {
  it.each(votingKinds)('%s: adopted, not adopted, void', (kind) => {
    const [adopted, notAdopted] = verdicts[kind];
    expect(announcement({ kind }, tally, 'adopted')).toBe(`${figures} ${adopted}`);
    expect(announcement({ kind }, tally, 'not-adopted')).toBe(`${figures} ${notAdopted}`);
    expect(announcement({ kind }, tally, 'void-no-quorum')).toBe(
      `${figures} Stwierdzam nieważność głosowania z powodu braku kworum.`,
    );
  });
});
