import type { ItemDraft } from '../../agenda/agenda-item.js';
import type { Council } from '../../council/council.js';
import type { StoredEvent } from '../../session/events.js';
import type { SessionRules } from '../../session/rules.js';
import { type Fault, fault, outOfOrder } from './fault.js';
import type { EventOf } from './poll.js';

interface Turn {
  readonly request: EventOf<'FloorRequested'>['payload'];
  startedMs: number;
  pausedAtMs: number | null;
  pausedMs: number;
  spokenMs: number | null;
}

/** Counts again how long everybody may speak (L-03, L-04, L-05): the limit of each speech, from the rules and what was spoken before. */
export class SpeakingTimes {
  private readonly turns = new Map<string, Turn>();
  private readonly clubs = new Map<string, string | null>();
  private readonly guests = new Set<string>();
  /** By item. */
  private readonly limited = new Map<string, number>();
  private now: Turn | undefined;

  constructor(
    council: Council,
    private readonly rules: SessionRules,
  ) {
    for (const { memberId, clubId } of council.members) this.clubs.set(memberId, clubId);
    for (const { personId } of council.guests) this.guests.add(personId);
  }

  /** @param agenda as it stands */
  note(event: StoredEvent, agenda: readonly ItemDraft[]): Fault | undefined {
    const at = Date.parse(event.at);
    switch (event.type) {
      case 'MandateGained':
        this.clubs.set(event.payload.member.memberId, event.payload.member.clubId);
        return undefined;
      case 'GuestAdmitted': {
        const { personId } = event.payload;
        if (this.guests.has(personId) || this.clubs.has(personId)) return outOfOrder(`guest ${personId} twice`);
        this.guests.add(personId);
        return undefined;
      }
      case 'FloorRequested': {
        const { requestId, personId } = event.payload;
        if (!this.guests.has(personId) && !this.clubs.has(personId))
          return outOfOrder(`${personId} asks for the floor`);
        this.turns.set(requestId, {
          request: event.payload,
          startedMs: at,
          pausedAtMs: null,
          pausedMs: 0,
          spokenMs: null,
        });
        return undefined;
      }
      case 'FloorGranted': {
        const turn = this.turns.get(event.payload.requestId);
        if (!turn) return outOfOrder(`request ${event.payload.requestId} unknown`);
        const limitMs = this.limitOf(turn, agenda);
        const deadlineAt = limitMs === null ? null : new Date(at + limitMs).toISOString();
        if (limitMs !== event.payload.limitMs || deadlineAt !== event.payload.deadlineAt)
          return fault('figures-mismatch', `limit of ${turn.request.requestId}: ${limitMs} ms`);
        turn.startedMs = at;
        this.now = turn;
        return undefined;
      }
      case 'FloorPaused':
        if (this.now) this.now.pausedAtMs = at;
        return undefined;
      case 'FloorResumed':
        this.resume(at);
        return undefined;
      case 'FloorEnded':
        this.resume(at);
        if (this.now) this.now.spokenMs = Math.max(0, at - this.now.startedMs - this.now.pausedMs);
        this.now = undefined;
        return undefined;
      case 'SpeakingTimeLimited':
        this.limited.set(event.payload.itemId, event.payload.limitMs);
        return undefined;
      default:
        return undefined;
    }
  }

  private resume(at: number): void {
    if (!this.now || this.now.pausedAtMs === null) return;
    this.now.pausedMs += at - this.now.pausedAtMs;
    this.now.pausedAtMs = null;
  }

  private limitOf({ request }: Turn, agenda: readonly ItemDraft[]): number | null {
    const { kind, personId, itemId } = request;
    const isMember = this.clubs.has(personId);
    const onReport = agenda.some((item) => item.itemId === itemId && item.kind === 'state-report');
    if (isMember && onReport) return null;
    const { speaking } = this.rules;
    const limits: (number | null)[] = [];
    if (kind === 'formal-motion') limits.push(speaking.formalMotionMs);
    else if (kind === 'speech') limits.push(this.limitOfSpeech(request));
    else limits.push(speaking.rejoinderMs);
    if (kind !== 'formal-motion') limits.push(this.limited.get(itemId) ?? null);
    const clubId = this.clubs.get(personId) ?? null;
    if (kind === 'speech' && clubId !== null && typeof speaking.clubItemMs === 'number')
      limits.push(Math.max(0, speaking.clubItemMs - this.spokenByClub(clubId, itemId)));
    const set = limits.filter((limit) => limit !== null);
    return set.length === 0 ? null : Math.min(...set);
  }

  private limitOfSpeech({ personId, itemId }: Turn['request']): number | null {
    const { guestMs, firstSpeechMs, laterSpeechMs } = this.rules.speaking;
    if (!this.clubs.has(personId)) return guestMs;
    return this.spoken(itemId).some((turn) => turn.request.personId === personId) ? laterSpeechMs : firstSpeechMs;
  }

  private spokenByClub(clubId: string, itemId: string): number {
    return this.spoken(itemId)
      .filter(({ request }) => this.clubs.get(request.personId) === clubId)
      .reduce((sum, { spokenMs }) => sum + (spokenMs ?? 0), 0);
  }

  /** Speeches held under an item, without replies and motions. */
  private spoken(itemId: string): readonly Turn[] {
    return [...this.turns.values()].filter(
      ({ request, spokenMs }) => spokenMs !== null && request.kind === 'speech' && request.itemId === itemId,
    );
  }
}
