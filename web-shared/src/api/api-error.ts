/** What the hub answers when it does not do as asked, or what stands for it when the hub cannot be reached. */
export class ApiError extends Error {
  /**
   * @param status HTTP status; 0 when no answer came.
   * @param code the hub's code, or `unreachable` / `unreadable` made here.
   * @param text a sentence for the person; empty for the two codes made here (see `errorText`).
   */
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: string,
    readonly article?: string,
  ) {
    super(`${code} (${status})`);
    this.name = 'ApiError';
  }
}
