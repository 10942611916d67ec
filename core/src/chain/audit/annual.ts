import type { ItemDraft } from '../../agenda/agenda-item.js';
import type { Council } from '../../council/council.js';
import type { StoredEvent } from '../../session/events.js';
import { type Fault, outOfOrder } from './fault.js';
import type { EventOf, Poll } from './poll.js';

/** What precedes what in the annual session, read off the catalogue once more, apart from `annual/sequence.ts`. */
const earlier: Readonly<Record<string, readonly string[]>> = {
  confidence: ['state-report'],
  'financial-reports': ['state-report', 'confidence'],
  'discharge-opinions': ['state-report', 'confidence', 'financial-reports'],
  discharge: ['state-report', 'confidence', 'financial-reports', 'discharge-opinions'],
};
const papersOfDischarge: readonly string[] = [
  'budget-execution',
  'financial-statement',
  'audit-chamber-opinion',
  'property-information',
  'audit-committee-motion',
  'audit-chamber-opinion-on-motion',
];
const residentsByLaw = 15;

/** Follows the annual special session: the order of its items, the papers of the discharge, the residents in the debate. */
export class AnnualBook {
  private agenda: readonly ItemDraft[] = [];
  private readonly residents = new Set<string>();
  private readonly dealtWith = new Set<string>();
  private readonly waived = new Map<string, readonly string[]>();
  private readonly asking = new Map<string, string>();
  private readonly heard = new Set<string>();
  private readonly confidence = new Map<string, string>();
  private readonly raises = new Map<string, number>();

  constructor(
    council: Council,
    private readonly pollOf: (votingId: string) => Poll | undefined,
  ) {
    for (const { personId, role } of council.guests) if (role === 'resident') this.residents.add(personId);
  }

  /** @param agenda as it stands after the event; @param current the item in progress before it */
  note(event: StoredEvent, agenda: readonly ItemDraft[], current: string | null): Fault | undefined {
    this.agenda = agenda;
    switch (event.type) {
      case 'GuestAdmitted':
        if (event.payload.role === 'resident') this.residents.add(event.payload.personId);
        return undefined;
      case 'ItemStarted':
        return this.start(event.payload.itemId);
      case 'ItemSuspended':
        this.dealtWith.delete(event.payload.itemId);
        return undefined;
      case 'VotingPrepared':
        return this.prepare(event.payload);
      case 'DossierWaived':
        return this.waive(event.payload);
      case 'DebateLimitRaised':
        return this.raise(event.payload);
      case 'FloorRequested':
        this.asking.set(event.payload.requestId, event.payload.personId);
        return undefined;
      case 'FloorGranted':
        return this.hear(this.asking.get(event.payload.requestId) ?? '', current);
      default:
        return undefined;
    }
  }

  private start(itemId: string): Fault | undefined {
    const kind = this.kindOf(itemId);
    if (!this.isFree(kind)) return outOfOrder(`${kind} before what must precede it`);
    this.dealtWith.add(itemId);
    return undefined;
  }

  private prepare({ votingId, itemId, matter, basis }: EventOf<'VotingPrepared'>['payload']): Fault | undefined {
    const ofConfidence = matter === 'confidence' || (!matter && basis === 'art. 28aa ust. 9 u.s.g.');
    const ofDischarge = matter === 'discharge' || (!matter && basis === 'art. 28a ust. 2 u.s.g.');
    if (ofConfidence) this.confidence.set(votingId, itemId);
    if (ofConfidence && !this.isFree('confidence')) return outOfOrder('a vote of confidence before the report');
    if (!ofDischarge) return undefined;
    if (!this.isFree('discharge')) return outOfOrder('a vote on the discharge before what must precede it');
    return this.missing(itemId).length > 0 ? outOfOrder('a discharge without papers') : undefined;
  }

  private waive({ itemId, missing, reason }: EventOf<'DossierWaived'>['payload']): Fault | undefined {
    const sound = reason.trim() !== '' && missing.length > 0 && missing.join() === this.missing(itemId).join();
    this.waived.set(itemId, [...(this.waived.get(itemId) ?? []), ...missing]);
    return sound ? undefined : outOfOrder(`papers of ${itemId} waived that are not missing`);
  }

  private raise({ votingId, residents }: EventOf<'DebateLimitRaised'>['payload']): Fault | undefined {
    const poll = this.pollOf(votingId);
    const adopted = poll?.phase === 'announced' && poll.outcome === 'adopted' && poll.prepared.kind === 'procedural';
    const ofDebate = poll !== undefined && this.kindOf(poll.prepared.itemId) === 'state-report';
    if (!adopted || !ofDebate || this.raises.has(votingId) || residents <= this.admitted())
      return outOfOrder(`voting ${votingId} admits no more residents`);
    this.raises.set(votingId, residents);
    return undefined;
  }

  private hear(personId: string, current: string | null): Fault | undefined {
    if (current === null || this.kindOf(current) !== 'state-report' || !this.residents.has(personId)) return undefined;
    this.heard.add(personId);
    return this.heard.size > this.admitted() ? outOfOrder('more residents in the debate than admitted') : undefined;
  }

  private admitted(): number {
    const standing = [...this.raises].filter(([votingId]) => this.pollOf(votingId)?.phase === 'announced');
    return Math.max(residentsByLaw, ...standing.map(([, residents]) => residents));
  }

  private isFree(kind: string): boolean {
    const before = earlier[kind] ?? [];
    return this.agenda.every((item) => !before.includes(item.kind) || this.isDone(item));
  }

  private isDone({ kind, itemId }: ItemDraft): boolean {
    if (kind !== 'confidence') return this.dealtWith.has(itemId);
    return [...this.confidence].some(([id, of]) => of === itemId && this.pollOf(id)?.phase === 'announced');
  }

  private missing(itemId: string): readonly string[] {
    const item = this.agenda.find((candidate) => candidate.itemId === itemId);
    if (item?.kind !== 'discharge') return [];
    const there: readonly string[] = (item.dossier ?? []).map(({ paper }) => paper);
    const waived = this.waived.get(itemId) ?? [];
    return papersOfDischarge.filter((paper) => !there.includes(paper) && !waived.includes(paper));
  }

  private kindOf(itemId: string): string {
    return this.agenda.find((item) => item.itemId === itemId)?.kind ?? '';
  }
}
