import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Pairing, PairingState } from '../../../../protocol/src/http/screens.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import { HubLetters } from '../../platform/hubs/hub-letters.js';
import { type Confirmation, Pairings } from './pairings.js';
import type { PairedScreen } from './screen-directory.js';

export const pairingsPath = '/internal/pairings';

const question = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('state'), pairingId: z.uuid(), secret: z.string().max(200) }),
  z.strictObject({
    ask: z.literal('confirm'),
    code: z.string().max(40),
    name: z.string().max(200),
    sessionId: z.uuid(),
    personId: z.uuid(),
  }),
]);
type Question = z.infer<typeof question>;

/** `null`: no such pairing on that hub. */
export interface PairingAnswer {
  readonly state: PairingState | null;
  readonly screen: PairedScreen | null;
}

/** Pairings of all hubs: a screen may wait on one hub and ask on another, and the operator who types its code sit on a third. */
@Injectable()
export class SharedPairings {
  constructor(
    private readonly pairings: Pairings,
    private readonly bus: HubBus,
    private readonly letters: HubLetters,
  ) {}

  /** As `Pairings.begin`. */
  begin(address: string): Pairing | undefined {
    return this.pairings.begin(address);
  }

  /** As `Pairings.stateOf`, wherever the pairing is open. */
  async stateOf(pairingId: string, secret: string): Promise<PairingState> {
    const here = this.pairings.stateOf(pairingId, secret);
    if (here.status !== 'expired') return here;
    const there = await this.askOthers({ ask: 'state', pairingId, secret }, ({ state }) => state);
    return there ?? here;
  }

  /** As `Pairings.confirm`, wherever the screen shows its code. */
  async confirm(code: string, name: string, sessionId: string, personId: string): Promise<Confirmation> {
    if (!this.pairings.knows(code) && !this.pairings.mustWait(personId)) {
      const asked = { ask: 'confirm', code, name, sessionId, personId } as const;
      const screen = await this.askOthers(asked, (answer) => answer.screen);
      if (screen) return { ok: true, screen };
    }
    return this.pairings.confirm(code, name, sessionId, personId);
  }

  /** What this hub answers another. @returns undefined when it is no question */
  async answer(text: string): Promise<PairingAnswer | undefined> {
    const asked = readQuestion(text);
    if (!asked) return undefined;
    if (asked.ask === 'state') {
      const state = this.pairings.stateOf(asked.pairingId, asked.secret);
      return { state: state.status === 'expired' ? null : state, screen: null };
    }
    const { code, name, sessionId, personId } = asked;
    if (!this.pairings.knows(code)) return { state: null, screen: null };
    const confirmed = await this.pairings.confirm(code, name, sessionId, personId);
    return { state: null, screen: confirmed.ok ? confirmed.screen : null };
  }

  /** The first hub that knows something; they are few, and asked one after the other. */
  private async askOthers<Found>(
    asked: Question,
    found: (answer: PairingAnswer) => Found | null,
  ): Promise<Found | null> {
    for (const hubId of this.bus.others) {
      const answer = await this.letters.send<PairingAnswer>(hubId, pairingsPath, JSON.stringify(asked));
      const what = typeof answer === 'string' ? null : found(answer);
      if (what !== null) return what;
    }
    return null;
  }
}

function readQuestion(text: string): Question | undefined {
  try {
    return question.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
