import { validateHeaderName, validateHeaderValue } from 'node:http';

/**
 * The head of an answer whose body has no end of its own: it lasts as long as the connection (RFC 9112 §6.3).
 * @throws TypeError for a header no answer may have.
 */
export function streamHead(headers: object): string {
  const lines = Object.entries({
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    // Asks nginx not to hold the events back.
    'x-accel-buffering': 'no',
    date: new Date().toUTCString(),
    connection: 'close',
  }).flatMap(([name, value]) => [value].flat().map((each) => line(name, `${each}`)));
  return `HTTP/1.1 200 OK\r\n${lines.join('')}\r\n`;
}

function line(name: string, value: string): string {
  validateHeaderName(name);
  validateHeaderValue(name, value);
  return `${name}: ${value}\r\n`;
}
