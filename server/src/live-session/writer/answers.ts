/** What a command got as its answer: the event it led to or rests on. */
export interface Answer {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

/** Answers of one session's log: by command, so that a repeated one gets the first answer again, and by the event they name. */
export class Answers {
  private readonly byCommand = new Map<string, Answer>();
  private readonly bySeq = new Map<number, Answer>();

  /** The answer a command got. */
  to(commandId: string): Answer | undefined {
    return this.byCommand.get(commandId);
  }

  /** The answer that names this event, written or decided on. */
  at(seq: number): Answer | undefined {
    return this.bySeq.get(seq);
  }

  /** Written: whoever asks again gets this answer. */
  keep(commandId: string, answer: Answer): void {
    this.byCommand.set(commandId, answer);
    this.bySeq.set(answer.seq, answer);
  }

  /** Decided and not yet written: what is decided on top of it may rest on it. */
  expect(answer: Answer): void {
    this.bySeq.set(answer.seq, answer);
  }

  /** Nothing behind this event was written. */
  forgetBehind(seq: number): void {
    for (const later of this.bySeq.keys()) if (later > seq) this.bySeq.delete(later);
  }

  /** Takes over the answers of events read further on. */
  keepAll(others: Answers): void {
    for (const [commandId, answer] of others.byCommand) this.keep(commandId, answer);
  }
}
