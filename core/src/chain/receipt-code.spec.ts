import { describe, expect, it } from 'vitest';
import { readReceiptCode, receiptCode } from './receipt-code.js';

describe('receiptCode', () => {
  it('is the first 40 bits of the hash, in eight digits', () => {
    expect(receiptCode('0'.repeat(64))).toBe('0000-0000');
    expect(receiptCode('f'.repeat(64))).toBe('ZZZZ-ZZZZ');
    expect(receiptCode(`0443214c74${'0'.repeat(54)}`)).toBe('0H1J-2K3M');
  });

  it('is read however people write it down', () => {
    expect(readReceiptCode(' oh1j 2k3m ')).toBe('0H1J-2K3M');
    expect(readReceiptCode('0hIj–2k3m')).toBe('0H1J-2K3M');
    expect(readReceiptCode('0H1J-2K3')).toBeUndefined();
    expect(readReceiptCode('0H1J-2K3U')).toBeUndefined();
  });
});
