import type { ItemDraft } from '../../agenda/agenda-item.js';
import type { StoredEvent } from '../../session/events.js';
import { amended, type Units } from './amended.js';
import { type Fault, outOfOrder } from './fault.js';
import type { EventOf, Poll } from './poll.js';
import { isSame } from './sorted-text.js';

type Prepared = EventOf<'VotingPrepared'>['payload'];
type Proposed = EventOf<'BlockProposed'>['payload'];

interface Amendment {
  readonly moved: Pick<EventOf<'AmendmentMoved'>['payload'], 'amendmentId' | 'itemId' | 'no' | 'change' | 'place'>;
  readonly bySponsor: boolean;
  /** Withdrawn or taken over: nothing is decided on it any more. */
  gone: boolean;
  moot: { readonly because: string | null } | null;
  effect: number;
  readonly votes: string[];
}

/** Follows drafts and their amendments (V-26 … V-28) from the events alone, and says what words each vote is on (V-02). */
export class DraftBook {
  private readonly texts = new Map<string, Units>();
  private readonly all = new Map<string, Amendment>();
  private readonly takenBack = new Set<string>();
  private readonly blocks = new Map<string, { readonly proposed: Proposed; readonly objections: Set<string> }>();
  private readonly finals = new Map<string, string[]>();
  private readonly prepared = new Map<string, Prepared>();

  constructor(private readonly pollOf: (votingId: string) => Poll | undefined) {}

  note(event: StoredEvent): Fault | undefined {
    switch (event.type) {
      case 'SessionPrepared':
      case 'AgendaRevised':
        this.texts.clear();
        return this.read(event.payload.agenda);
      case 'AgendaChanged':
        return this.read(event.payload.agenda);
      case 'AmendmentMoved':
        return this.move(event.payload, event.seq, false);
      case 'SponsorAmendmentMade':
        return this.enter(event);
      case 'AmendmentWithdrawn':
        return this.settle(event.payload.amendmentId, (amendment) => {
          amendment.gone = true;
        });
      case 'AmendmentMadeMoot':
        return this.makeMoot(event.payload);
      case 'AmendmentOrderSet': {
        const { itemId, order } = event.payload;
        const waiting = this.of(itemId).filter((amendment) => this.waits(amendment));
        const ids = waiting.map(({ moved }) => moved.amendmentId);
        return isSame([...ids].sort(), [...order].sort())
          ? undefined
          : outOfOrder(`an order of voting under ${itemId}`);
      }
      case 'DraftWithdrawn': {
        const { itemId } = event.payload;
        if (!this.isOpen(itemId)) return outOfOrder(`the draft of ${itemId} withdrawn`);
        this.takenBack.add(itemId);
        return undefined;
      }
      case 'BlockProposed':
        return this.propose(event.payload);
      case 'BlockObjected': {
        const objections = this.blocks.get(event.payload.blockId)?.objections;
        if (!objections || objections.has(event.payload.memberId)) return outOfOrder('an objection to a block');
        objections.add(event.payload.memberId);
        return undefined;
      }
      case 'VotingPrepared':
        return this.prepare(event.payload);
      case 'VotingOpened':
        return this.open(event.payload.votingId);
      case 'VotingAnnounced': {
        const payload = this.prepared.get(event.payload.votingId);
        for (const amendment of payload ? this.votedBy(payload) : []) amendment.effect = event.seq;
        return undefined;
      }
      default:
        return undefined;
    }
  }

  /** What of drafts and amendments stands in the hash of a vote; nothing for a vote on no text. */
  wordsPut(payload: Prepared): object {
    const voted = this.votedBy(payload);
    if (voted.length > 0) {
      const amendments = voted.map(({ moved: { amendmentId, place, change } }) => ({ amendmentId, place, change }));
      return { amendments };
    }
    const block = payload.blockId ? this.blocks.get(payload.blockId) : undefined;
    if (block) return { parts: block.proposed.parts };
    if (!isFinal(payload)) return {};
    const { text, described } = this.asAmended(payload.itemId);
    const words: { text?: object; described?: object } = {};
    if (text) words.text = text.map(({ label, text: wording }) => ({ label, text: wording }));
    if (described.length > 0) words.described = described.map(({ moved: { place, change } }) => ({ place, change }));
    return words;
  }

  /** A text given anew replaces the one there was; an agenda changed in the session may leave it out. */
  private read(agenda: readonly ItemDraft[]): undefined {
    for (const { itemId, text } of agenda) if (text) this.texts.set(itemId, text);
    return undefined;
  }

  private move(moved: Amendment['moved'], seq: number, bySponsor: boolean): Fault | undefined {
    const { amendmentId, itemId, no, change } = moved;
    if (this.all.has(amendmentId) || no !== this.of(itemId).length + 1 || !this.isOpen(itemId))
      return outOfOrder(`amendment ${no} under ${itemId}`);
    if (change.kind !== 'described' && !amended(this.asAmended(itemId).text ?? [], moved))
      return outOfOrder(`amendment ${no} under ${itemId} without a place`);
    this.all.set(amendmentId, { moved, bySponsor, gone: false, moot: null, effect: seq, votes: [] });
    return undefined;
  }

  private enter({ payload, seq }: EventOf<'SponsorAmendmentMade'>): Fault | undefined {
    const { takesOver } = payload;
    const taken = takesOver === undefined ? undefined : this.all.get(takesOver);
    if (takesOver !== undefined) {
      const fits = taken && this.waits(taken) && isSame(taken.moved.change, payload.change);
      if (!fits) return outOfOrder(`amendment ${takesOver} taken over`);
    }
    const wrong = this.move(payload, seq, true);
    if (taken && !wrong) taken.gone = true;
    return wrong;
  }

  private settle(amendmentId: string, update: (amendment: Amendment) => void): Fault | undefined {
    const amendment = this.all.get(amendmentId);
    if (!amendment || !this.waits(amendment)) return outOfOrder(`amendment ${amendmentId} does not wait`);
    update(amendment);
    return undefined;
  }

  private makeMoot({ amendmentId, because }: EventOf<'AmendmentMadeMoot'>['payload']): Fault | undefined {
    const amendment = this.all.get(amendmentId);
    const cause = because === null ? undefined : this.all.get(because);
    const grounded =
      because === null
        ? amendment && !amended(this.asAmended(amendment.moved.itemId).text ?? [], amendment.moved)
        : cause && cause.moved.itemId === amendment?.moved.itemId && this.isInForce(cause);
    if (!grounded) return outOfOrder(`amendment ${amendmentId} moot without a ground`);
    return this.settle(amendmentId, (settled) => {
      settled.moot = { because };
    });
  }

  private propose(proposed: Proposed): Fault | undefined {
    const { blockId, itemId, of, parts } = proposed;
    const waits = (id: string) => {
      const amendment = this.all.get(id);
      return amendment?.moved.itemId === itemId && this.waits(amendment);
    };
    const sound = parts.length > 1 && (of !== 'amendments' || parts.every(waits));
    if (!sound || this.blocks.has(blockId)) return outOfOrder(`block ${blockId}`);
    this.blocks.set(blockId, { proposed, objections: new Set() });
    return undefined;
  }

  private prepare(payload: Prepared): Fault | undefined {
    const { votingId, itemId, blockId, amendmentId, revote, kind } = payload;
    const voted = this.votedBy(payload);
    if ((amendmentId || kind === 'amendment') && voted.length === 0) return outOfOrder('a vote on no amendment');
    if (voted.length > 0 && !revote && !voted.every((one) => this.waits(one) && one.moved.itemId === itemId))
      return outOfOrder(`amendments under ${itemId} that do not wait`);
    const onDraft = amendmentId !== undefined || this.blocks.get(blockId ?? '')?.proposed.of === 'amendments';
    if (onDraft && this.standingFinal(itemId)) return outOfOrder(`an amendment voted after the draft of ${itemId}`);
    if (blockId && (kind === 'resolution' || !this.isUnopposed(blockId)))
      return outOfOrder(`a vote on block ${blockId}`);
    if (isFinal(payload)) {
      const wrong = this.finalFault(itemId);
      if (wrong) return wrong;
      this.finals.set(itemId, [...(this.finals.get(itemId) ?? []), votingId]);
    }
    this.prepared.set(votingId, payload);
    for (const amendment of voted) amendment.votes.push(votingId);
    return undefined;
  }

  private open(votingId: string): Fault | undefined {
    const payload = this.prepared.get(votingId);
    if (!payload) return undefined;
    if (payload.blockId && !this.isUnopposed(payload.blockId)) return outOfOrder('a block opened over an objection');
    return isFinal(payload) ? this.finalFault(payload.itemId) : undefined;
  }

  /** The draft is voted when nothing waits, nobody took it back and everything in force has its place. */
  private finalFault(itemId: string): Fault | undefined {
    const waiting = this.of(itemId).some((amendment) => this.waits(amendment));
    if (waiting || this.takenBack.has(itemId) || this.asAmended(itemId).misfit)
      return outOfOrder(`the draft of ${itemId} voted too early`);
    return undefined;
  }

  private isOpen(itemId: string): boolean {
    const counted = (this.finals.get(itemId) ?? []).some((id) =>
      ['open', 'closed', 'announced'].includes(this.pollOf(id)?.phase ?? ''),
    );
    return !counted && !this.takenBack.has(itemId);
  }

  private standingFinal(itemId: string): boolean {
    const gone = ['void', 'repeated', 'discarded'];
    return (this.finals.get(itemId) ?? []).some((id) => !gone.includes(this.pollOf(id)?.phase ?? 'discarded'));
  }

  private isUnopposed(blockId: string): boolean {
    return this.blocks.get(blockId)?.objections.size === 0;
  }

  private of(itemId: string): Amendment[] {
    return [...this.all.values()].filter(({ moved }) => moved.itemId === itemId);
  }

  private votedBy({ amendmentId, blockId }: Prepared): readonly Amendment[] {
    const block = blockId ? this.blocks.get(blockId)?.proposed : undefined;
    const ids = amendmentId ? [amendmentId] : block?.of === 'amendments' ? block.parts : [];
    return ids.flatMap((id) => this.all.get(id) ?? []);
  }

  /** The last vote on it that was not discarded, void or replaced. */
  private lastPoll({ votes }: Amendment): Poll | undefined {
    return votes
      .flatMap((id) => this.pollOf(id) ?? [])
      .findLast(({ phase }) => phase !== 'discarded' && phase !== 'void' && phase !== 'repeated');
  }

  private waits(amendment: Amendment): boolean {
    if (amendment.bySponsor || amendment.gone || this.lastPoll(amendment) !== undefined) return false;
    const cause = amendment.moot?.because ? this.all.get(amendment.moot.because) : undefined;
    return amendment.moot === null || (cause !== undefined && !this.isInForce(cause));
  }

  private isInForce(amendment: Amendment): boolean {
    if (amendment.bySponsor) return true;
    const last = this.lastPoll(amendment);
    return !amendment.gone && last?.phase === 'announced' && last.outcome === 'adopted';
  }

  private asAmended(itemId: string): { text: Units | undefined; described: Amendment[]; misfit: boolean } {
    const inForce = this.of(itemId)
      .filter((amendment) => this.isInForce(amendment))
      .sort((a, b) => a.effect - b.effect || a.moved.no - b.moved.no);
    const described = inForce.filter(({ moved }) => moved.change.kind === 'described');
    let text = this.texts.get(itemId);
    let misfit = false;
    for (const { moved } of inForce) {
      if (moved.change.kind === 'described') continue;
      const next = text && amended(text, moved);
      if (next) text = next;
      else misfit = true;
    }
    return { text, described, misfit };
  }
}

function isFinal({ kind, motionId, amendmentId, blockId }: Prepared): boolean {
  return kind === 'resolution' && motionId === undefined && amendmentId === undefined && blockId === undefined;
}
