import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inPieces, maxMessageBytes, readBusMessage } from './bus-message.js';

describe('what hubs tell each other', () => {
  it('is read only in its own shape; anything else is nothing', () => {
    const message = { hub: randomUUID(), address: 'http://10.0.0.2:3000', topic: 'log', data: { seq: 4 } };
    expect(readBusMessage(JSON.stringify(message))).toEqual(message);
    for (const text of ['', '{', 'null', '[]', JSON.stringify({ ...message, hub: 'me' })])
      expect(readBusMessage(text)).toBeUndefined();
  });

  it('long lists are cut so that each piece fits into one notification, in order, nothing lost', () => {
    const desks = Array.from({ length: 400 }, (_, since) => ({
      sessionId: randomUUID(),
      deviceId: 'ż'.repeat(30),
      since,
    }));
    const pieces = inPieces(desks);
    expect(pieces.flat()).toEqual(desks);
    const envelope = { hub: randomUUID(), address: 'http://hub.example.pl:30000', topic: 'desks' };
    for (const piece of pieces) {
      const text = JSON.stringify({ ...envelope, data: { isFirst: false, isLast: false, desks: piece } });
      expect(Buffer.byteLength(text)).toBeLessThan(maxMessageBytes);
    }
    expect(inPieces([])).toEqual([[]]);
  });
});
