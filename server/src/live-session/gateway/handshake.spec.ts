import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isOwnOrigin, readAuth } from './handshake.js';

function from(origin: string | undefined, host = 'rada.gmina.pl'): IncomingMessage {
  return { headers: { origin, host } } as IncomingMessage;
}

describe('the handshake', () => {
  it.each([
    ['own address', 'https://rada.gmina.pl', undefined, true],
    ['no browser', undefined, undefined, true],
    ['foreign page', 'https://evil.example', undefined, false],
    ['own name with another port', 'https://rada.gmina.pl:8443', undefined, false],
    ['opaque origin', 'null', undefined, false],
    ['public address behind a proxy', 'https://erada.example.pl', 'https://erada.example.pl/', true],
  ])('%s', (_name, origin, publicUrl, admitted) => {
    expect(isOwnOrigin(from(origin), { publicUrl })).toBe(admitted);
  });

  it.each([null, undefined, 'text', { deviceId: 5 }, { deviceId: '../../x' }, { screenToken: 'x'.repeat(500) }])(
    'takes nothing it does not know from %o',
    (auth) => {
      expect(readAuth(auth)).toEqual({ screenToken: null, deviceId: null });
    },
  );
});
