/** Where the sheets of one vote are. Apart from the requests: public pages carry no schemas. */
export const placeOfVote = (sessionId: string, votingId: string) => `/api/sessions/${sessionId}/votings/${votingId}`;

/** `Arkusz głosowania imiennego` to print. */
export function sheetHref(sessionId: string, votingId: string): string {
  return `${placeOfVote(sessionId, votingId)}/sheet.pdf`;
}

export function scanHref(sessionId: string, votingId: string, documentId: string): string {
  return `${placeOfVote(sessionId, votingId)}/scans/${documentId}`;
}
