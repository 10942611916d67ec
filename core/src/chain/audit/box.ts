import type { StoredEvent } from '../../session/events.js';
import { type Fault, fault } from './fault.js';

type Opened = Extract<StoredEvent, { type: 'SecretRoundOpened' }>['payload'];
export type Count = Extract<StoredEvent, { type: 'RoundCountEntered' }>['payload']['count'];

/** One round of a secret vote as the audit follows it: papers given out, then figures (B-04). */
export class Box {
  phase: 'open' | 'closed' | 'counted' | 'announced' | 'void' = 'open';
  readonly papers = new Set<string>();
  entered: { readonly count: Count; readonly seq: number; readonly by: string } | null = null;
  count: Count | null = null;

  constructor(readonly opened: Opened) {}

  get unfinished(): boolean {
    return this.phase === 'open' || this.phase === 'closed' || this.phase === 'counted';
  }

  /** What is wrong with the sums of a protocol; undefined when they can be true. */
  check(count: Count): Fault | undefined {
    const wrong = (detail: string) => fault('tally-mismatch', detail);
    const { issued, cast, valid, invalid, abstain, candidates } = count;
    if (issued !== this.papers.size) return wrong(`${this.papers.size} papers, ${issued} stated`);
    if (cast > issued || valid + invalid !== cast) return wrong(`${cast} cast, ${valid} valid, ${invalid} invalid`);
    const ids = candidates.map(({ candidateId }) => candidateId).sort();
    if (ids.join() !== [...this.opened.candidates].sort().join()) return wrong('other candidates');
    if (this.opened.paper === 'choose-one') {
      let rest = valid - abstain;
      for (const line of candidates) {
        rest -= line.for;
        if (line.against + line.abstain > 0) return wrong('against a name on a list');
      }
      return rest === 0 ? undefined : wrong(`${rest} votes apart from ${valid} valid`);
    }
    const uneven = candidates.some((line) => valid - line.for - line.against - line.abstain !== 0);
    return uneven || abstain !== 0 ? wrong(`sums apart from ${valid} valid`) : undefined;
  }
}

/** B-07, B-09 once more: who is elected, and between whom the next round is. */
export function verdict(
  office: string,
  places: number,
  { candidates, valid }: Count,
  newNominations: boolean,
): { readonly elected: readonly string[]; readonly next: readonly string[] } {
  if (office === 'lay-judges') return judges(places, candidates);
  const winner = candidates.find((line) => 2 * line.for > valid);
  if (winner) return { elected: [winner.candidateId], next: [] };
  if (office === 'dismissal' || newNominations || candidates.length < 3) return { elected: [], next: [] };
  const ahead = (votes: number) => candidates.filter((other) => other.for > votes).length;
  const best = candidates.filter((line) => ahead(line.for) < 2).map(({ candidateId }) => candidateId);
  return { elected: [], next: best.length === candidates.length ? [] : best };
}

function judges(places: number, candidates: Count['candidates']) {
  const carried = candidates.filter((line) => line.for > line.against);
  const rivals = (votes: number) => carried.filter((other) => other.for >= votes).length;
  const better = (votes: number) => carried.filter((other) => other.for > votes).length;
  const elected = carried.filter((line) => rivals(line.for) <= places).map(({ candidateId }) => candidateId);
  const next = carried
    .filter((line) => rivals(line.for) > places && better(line.for) < places)
    .map(({ candidateId }) => candidateId);
  return { elected, next };
}
