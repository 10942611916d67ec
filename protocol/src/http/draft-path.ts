/** Where everybody reads a draft as it stands. Apart from the schema: the public pages carry none. */
export const draftPath = (sessionId: string, itemId: string, format: 'json' | 'pdf' = 'json') =>
  `/api/public/sessions/${sessionId}/drafts/${encodeURIComponent(itemId)}${format === 'pdf' ? '/text.pdf' : ''}`;
