import { type ErrorBody } from './http-error.js';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** A page without scripts or styles for a browser whose request failed: it must work when nothing else does. */
export function errorPage(status: number, body: ErrorBody): string {
  const text = escapeHtml(body.text);
  const number = body.requestId ? `\n    <p>Numer błędu: <code>${escapeHtml(body.requestId)}</code></p>` : '';
  return `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${status} – ${text}</title>
  </head>
  <body>
    <main>
    <h1>${text}</h1>${number}
    <p><a href="/">Strona główna</a></p>
    </main>
  </body>
</html>
`;
}
