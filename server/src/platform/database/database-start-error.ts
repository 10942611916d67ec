/** Why the database could not be started, for the person at the terminal: one Polish and one English sentence. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';

  constructor(polish: string, english: string, options?: ErrorOptions) {
    super(`${polish} / ${english}`, options);
  }
}
