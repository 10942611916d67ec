/** How patient a link to a camera is, in milliseconds. */
export interface Pace {
  readonly watchEveryMs: number;
  /** A head that has not said it arrived by then has arrived when it stands still. */
  readonly arrivesWithinMs: number;
  /** A button of the panel whose release was lost moves the head no longer. */
  readonly moveAtMostMs: number;
}
