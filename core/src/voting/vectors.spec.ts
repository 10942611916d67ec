import { describe, expect, it } from 'vitest';
import { voteWith } from '../testing/agenda-of.js';
import { councilOf } from '../testing/council-of.js';
import { chair } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import type { Majority } from './majority.js';
import type { Choice } from './voting.js';

/** The nineteen vectors of §2.3, column by column: # N filled present za prz. wstrz. brak quorum S AV AS Q35. */
const table = `
 1 15 14 14  7  6  1 0 yes ✔ – – –
 2 15 14 14  7  7  0 0 yes – – – –
 3 15 14 14  8  6  0 0 yes ✔ ✔ ✔ –
 4 15 14 14  8  0  6 0 yes ✔ ✔ ✔ –
 5 15 14 14  5  8  1 0 yes – – – –
 6 15 15  8  3  2  3 0 yes ✔ – – –
 7 15 15  8  7  1  0 0 yes ✔ ✔ – –
 8 15 15  8  8  0  0 0 yes ✔ ✔ ✔ –
 9 15 15  7  7  0  0 0 no  – – – –
10 15 15 12  4  3  0 5 yes ✔ ✔ – –
11 21 20 20 10 10  0 0 yes – – – –
12 21 20 20 10  9  1 0 yes ✔ – – –
13 21 20 20 11  9  0 0 yes ✔ ✔ ✔ –
14 21 20 20 12  8  0 0 yes ✔ ✔ ✔ –
15 21 20 20 13  7  0 0 yes ✔ ✔ ✔ ✔
16 23 22 14  7  5  2 0 yes ✔ – – –
17 25 24 20 13  7  0 0 yes ✔ ✔ ✔ –
18 25 24 20 15  5  0 0 yes ✔ ✔ ✔ ✔
19 28 28 14 14  0  0 0 yes ✔ ✔ – –`;

const majorities: readonly Majority[] = [
  { kind: 'simple' },
  { kind: 'absolute-of-votes' },
  { kind: 'absolute-of-statutory' },
  { kind: 'qualified', p: 3, q: 5, of: 'statutory' },
];

const vectors = table
  .trim()
  .split('\n')
  .map((line) => {
    const [no = '', size, filled, present, yes, no_, abstain, none, quorum = '', ...results] = line.trim().split(/\s+/);
    const [n, f, p, za, prz, wstrz, brak] = [size, filled, present, yes, no_, abstain, none].map(Number) as number[];
    return {
      no,
      n,
      f,
      p,
      za,
      prz,
      wstrz,
      brak,
      quorum: quorum === 'yes',
      adopted: results.map((mark) => mark === '✔'),
    };
  }) as readonly Vector[];

interface Vector {
  readonly no: string;
  readonly n: number;
  readonly f: number;
  readonly p: number;
  readonly za: number;
  readonly prz: number;
  readonly wstrz: number;
  readonly brak: number;
  readonly quorum: boolean;
  readonly adopted: readonly boolean[];
}

/** A council of the vector's size under an item, as many present as the vector says. */
function gathered({ n, f, p }: Vector): Sitting {
  const quorum = Math.ceil(n / 2);
  const sitting = new Sitting({ council: councilOf(n, { filled: f }) }).underItem(Math.max(p, quorum));
  for (let seat = quorum; seat > p; seat -= 1) sitting.leave(seat);
  return sitting;
}

function castAll(sitting: Sitting, { za, prz, wstrz }: Vector): void {
  const ballots: readonly Choice[] = [
    ...Array<Choice>(za).fill('for'),
    ...Array<Choice>(prz).fill('against'),
    ...Array<Choice>(wstrz).fill('abstain'),
  ];
  for (const [index, choice] of ballots.entries()) sitting.votes(index + 1, choice).thenAccepted();
}

describe('smoke test 1 (§23), §2.3: the nineteen vectors, for odd and even N, each held as a whole sitting', () => {
  it('are nineteen, and each adds up', () => {
    expect(vectors).toHaveLength(19);
    for (const { p, za, prz, wstrz, brak } of vectors) expect(za + prz + wstrz + brak).toBe(p);
  });

  for (const vector of vectors) {
    it.each(majorities.map((majority, column) => [majority.kind, majority, vector.adopted[column]] as const))(
      `vector ${vector.no}: %s`,
      (_kind, majority, adopted) => {
        const sitting = gathered(vector);
        const votingId = sitting.withVoting(voteWith(majority));
        const opening = sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: true });
        if (!vector.quorum) {
          opening.thenRefused('no-quorum', { present: vector.p, required: Math.ceil(vector.n / 2) });
          expect(adopted).toBe(false);
          return;
        }
        opening.thenAccepted();
        castAll(sitting, vector);
        sitting.counted(votingId);
        const { result } = sitting.state.votings[0] ?? {};
        expect(result).toEqual({
          tally: {
            for: vector.za,
            against: vector.prz,
            abstain: vector.wstrz,
            notVoted: vector.brak,
            absent: vector.f - vector.p,
            excluded: 0,
          },
          presentAtClose: vector.p,
          quorumMet: true,
          outcome: adopted ? 'adopted' : 'not-adopted',
        });
      },
    );
  }
});
