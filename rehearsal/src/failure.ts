/** The rehearsal cannot go on, or what must hold does not: one sentence for the person at the terminal. */
export class RehearsalFailure extends Error {
  override readonly name = 'RehearsalFailure';
}
