import { expect, it } from 'vitest';
import { streamHead } from './stream-head.js';

it('writes status, headers and the empty line; several values of one header stand on a line each', () => {
  const head = streamHead({ 'x-a': 'b', 'set-cookie': ['c=1', 'd=2'] });
  expect(head).toMatch(
    /^HTTP\/1\.1 200 OK\r\nx-a: b\r\nset-cookie: c=1\r\nset-cookie: d=2\r\ncontent-type: text\/event-stream/,
  );
  expect(head.endsWith('connection: close\r\n\r\n')).toBe(true);
});

it.each(['b\r\nx-evil: 1', 'b\nc'])('lets no value end the line: %j', (value) => {
  expect(() => streamHead({ 'x-a': value })).toThrow(TypeError);
});
