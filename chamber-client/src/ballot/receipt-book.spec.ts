// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { receiptCode } from '../../../core/src/chain/receipt-code.js';
import { ReceiptBook } from './receipt-book.js';

beforeEach(() => localStorage.clear());

describe('ReceiptBook', () => {
  const hash = '9e107d9d37'.padEnd(64, 'c');

  it('V-30: keeps the code of every acknowledged vote, for one person and one session', () => {
    new ReceiptBook('s1', 'p1').keep(12, hash);
    new ReceiptBook('s1', 'p1').keep(15, 'f'.repeat(64));
    expect(new ReceiptBook('s1', 'p1').codeOf(12)).toBe(receiptCode(hash));
    expect(new ReceiptBook('s1', 'p1').codeOf(15)).toBe('ZZZZ-ZZZZ');
    expect(new ReceiptBook('s1', 'p2').codeOf(12)).toBeUndefined();
    expect(new ReceiptBook('s2', 'p1').codeOf(12)).toBeUndefined();
    expect(new ReceiptBook('s1', 'p1').codeOf(null)).toBeUndefined();
  });

  it('does not trip over what somebody else wrote there', () => {
    for (const nonsense of ['{', '[]', '{"12":7}', 'null']) {
      localStorage.setItem('kworum.receipts.s1.p1', nonsense);
      expect(new ReceiptBook('s1', 'p1').codeOf(12)).toBeUndefined();
    }
    new ReceiptBook('s1', 'p1').keep(12, 'no hash');
    expect(new ReceiptBook('s1', 'p1').codeOf(12)).toBeUndefined();
  });
});
