import { type Percentiles, percentiles } from '../../../rehearsal/src/people/stopwatch.js';
import { cpuMsOf } from '../place/process-figures.js';
import type { Heard } from './crowd.js';

export interface DeliveryFigures {
  /** From the message's making to any one listener. */
  readonly anyMs: Percentiles | null;
  /** Until the last listener has it, each round. */
  readonly lastMs: Percentiles | null;
  /** Processor time of the server for one listener and one message, in µs. */
  readonly cpuMicrosPerDelivery: number;
  readonly bytes: number;
}

/** Collects what listeners heard round after round. */
export class Delivery {
  private readonly any: number[] = [];
  private readonly last: number[] = [];
  private cpuMs = 0;
  private bytes = 0;

  constructor(private readonly serverPid: number) {}

  /** @param tell makes the server tell everybody. @returns what was heard, with the time the telling began (ms since 1970) */
  async round(tell: () => Promise<{ readonly heard: Heard; readonly began: number }>): Promise<Heard> {
    const before = cpuMsOf(this.serverPid) ?? 0;
    const { heard, began } = await tell();
    this.cpuMs += (cpuMsOf(this.serverPid) ?? 0) - before;
    const delays = heard.at.map((at) => Math.max(0, at - began));
    this.any.push(...delays);
    this.last.push(delays.reduce((most, delay) => Math.max(most, delay), 0));
    this.bytes = Buffer.byteLength(heard.text);
    return heard;
  }

  get figures(): DeliveryFigures {
    return {
      anyMs: percentiles(this.any),
      lastMs: percentiles(this.last),
      cpuMicrosPerDelivery: Math.round((this.cpuMs * 10_000) / Math.max(1, this.any.length)) / 10,
      bytes: this.bytes,
    };
  }
}
