/** Where a session stands in the other programs. */
export function hallAddress(sessionId: string): string {
  return `/chamber/${sessionId}`;
}

export function publicAddress(sessionId: string): string {
  return `/sesje/${sessionId}`;
}
