import { describe, expect, it } from 'vitest';
import { hashBeginning, readReceiptCode, receiptCode } from './receipt-code.js';

describe('V-30: receiptCode', () => {
  it('is the first 40 bits of the hash, in eight digits', () => {
    expect(receiptCode('0'.repeat(64))).toBe('0000-0000');
    expect(receiptCode('f'.repeat(64))).toBe('ZZZZ-ZZZZ');
    expect(receiptCode(`0443214c74${'0'.repeat(54)}`)).toBe('0H1J-2K3M');
  });

  it('leads back to the beginning of the hash', () => {
    for (const hash of ['0443214c74', '0000000000', 'ffffffffff', '00000000a1', '9e107d9d37'])
      expect(hashBeginning(receiptCode(hash.padEnd(64, '0')))).toBe(hash);
  });

  it('is read however people write it down', () => {
    expect(readReceiptCode(' oh1j 2k3m ')).toBe('0H1J-2K3M');
    expect(readReceiptCode('0hIj–2k3m')).toBe('0H1J-2K3M');
    expect(readReceiptCode('0H1J-2K3')).toBeUndefined();
    expect(readReceiptCode('0H1J-2K3U')).toBeUndefined();
  });
});
