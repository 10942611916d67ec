/** Lets so many through at once: all wait for the last, which first does what is to be done then. */
export class Gate {
  private readonly opened: Promise<void>;
  private open: () => void = () => undefined;

  constructor(
    private missing: number,
    private readonly then: () => void,
  ) {
    this.opened = new Promise((resolve) => {
      this.open = resolve;
    });
  }

  passes(): Promise<void> {
    this.missing -= 1;
    if (this.missing === 0) {
      this.then();
      this.open();
    }
    return this.opened;
  }
}
