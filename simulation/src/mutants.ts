import type { CommandAck } from '../../protocol/src/messages.js';
import { SessionWriter } from '../../server/src/live-session/writer/session-writer.js';
import type { LogVices } from './virtual-log.js';

/** A fault planted on purpose: a simulation that does not notice it proves nothing. */
export interface Mutant {
  readonly name: string;
  readonly what: string;
  readonly vices?: LogVices;
  /** Names of the writer's private methods, each with what stands in its place. */
  readonly plants?: Readonly<Record<string, (original: Method) => Method>>;
}

type Method = (this: WriterInside, ...given: never[]) => unknown;

/** The writer as a mutant sees it. */
interface WriterInside {
  queue: { readonly command: { readonly id: string }; readonly ack: CommandAck; resolve(ack: CommandAck): void }[];
  /** The writer's `Answers`. */
  answers: { byCommand: Map<string, unknown> };
  pending: Map<string, unknown>;
  working: unknown;
  committed: unknown;
  clock: { now(): string };
  settle(batch: readonly unknown[]): void;
}

export const mutants: readonly Mutant[] = [
  {
    name: 'ack-before-commit',
    what: 'acknowledges as soon as it has decided',
    plants: {
      enqueue: (original) =>
        function (...given) {
          original.apply(this, given);
          const last = this.queue.at(-1);
          last?.resolve(last.ack);
        },
    },
  },
  {
    name: 'ack-on-error',
    what: 'takes an error of the database for a success',
    plants: {
      giveUp: (original) =>
        function (...given) {
          const [batch] = given as unknown as [readonly { ack: CommandAck; resolve(ack: CommandAck): void }[]];
          for (const { ack, resolve } of batch) resolve(ack);
          original.apply(this, given);
        },
    },
  },
  {
    name: 'no-idempotency',
    what: 'forgets which commands it has carried out',
    plants: {
      execute: (original) =>
        function (...given) {
          this.answers.byCommand.clear();
          this.pending.clear();
          return original.apply(this, given);
        },
    },
  },
  {
    name: 'forgets-answers-at-reload',
    what: 'after a reload carries out again what it did before',
    plants: {
      load: (original) =>
        async function (...given) {
          await original.apply(this, given);
          this.answers.byCommand = new Map();
        },
    },
  },
  {
    name: 'decides-on-committed',
    what: 'decides on the state before what still waits for its commit',
    plants: {
      decided: (original) =>
        function (...given) {
          const { working, committed } = this as { working: { state: unknown }; committed: { state: unknown } };
          // The place in the chain is right, the state is old: a vote after the closing it does not know of.
          this.working = { ...working, state: { ...(committed.state as object), seq: seqOf(working) } };
          return original.apply(this, given);
        },
    },
  },
  {
    name: 'clock-of-the-machine',
    what: 'writes its own clock down, whatever the log says',
    plants: {
      nextInstant: () =>
        function () {
          return this.clock.now();
        },
    },
  },
  {
    name: 'keeps-its-state-after-an-error',
    what: 'goes on from what it decided, though it was never stored',
    plants: {
      load: (original) =>
        async function (...given) {
          const { working, committed } = this;
          await original.apply(this, given);
          if (seqOf(committed) > 0) this.working = working;
        },
    },
  },
  {
    name: 'shows-before-commit',
    what: 'shows everybody what is not yet stored',
    plants: {
      takeBatch: (original) =>
        function (...given) {
          const batch = original.apply(this, given) as readonly unknown[];
          this.settle(batch);
          return batch;
        },
    },
  },
  { name: 'no-fsync', what: 'the database forgets its last commits in a crash', vices: { forgetsAtCrash: true } },
  { name: 'no-compare', what: 'the log takes rows wherever it ends', vices: { comparesNothing: true } },
];

function seqOf(head: unknown): number {
  return (head as { state: { seq: number } }).state.seq;
}

/** @returns takes the fault out again */
export function plant({ plants = {} }: Mutant): () => void {
  const inside = SessionWriter.prototype as unknown as Record<string, Method>;
  const originals = Object.keys(plants).map((name) => [name, inside[name]] as const);
  for (const [name, original] of originals) {
    const replacement = plants[name];
    if (!original || !replacement) throw new Error(`The writer has no ${name} any more; the mutant must follow it`);
    inside[name] = replacement(original);
  }
  return () => {
    for (const [name, original] of originals) if (original) inside[name] = original;
  };
}
