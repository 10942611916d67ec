import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { receiptCode } from '../../../core/src/chain/receipt-code.js';
import { ownReceipts, ownReceiptsPath } from '../../../protocol/src/http/own-receipts.js';
import type { OwnView } from '../../../protocol/src/views/views.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { ReceiptBook } from './receipt-book.js';

/**
 * The codes of one's own counted votes (V-30): from this desk's book, and for votes another desk sent (V-07) or an official entered from
 * the hub, asked once and then kept here.
 * @returns the code by the number of the event that holds the vote; undefined while it is not known
 */
export function useOwnReceipts(
  sessionId: string,
  own: OwnView,
): (seq: number | null | undefined) => string | undefined {
  const { personId } = own.me;
  const book = useMemo(() => new ReceiptBook(sessionId, personId), [sessionId, personId]);
  const missing = own.history.flatMap(({ seq }) => (seq !== null && book.codeOf(seq) === undefined ? [seq] : []));
  const { data: told } = useQuery({
    queryKey: ['own-receipts', sessionId, personId, missing],
    queryFn: async ({ signal }) => {
      const receipts = await callApi(ownReceiptsPath(sessionId), { signal, schema: ownReceipts });
      for (const { seq, hash } of receipts) book.keep(seq, hash);
      return receipts;
    },
    enabled: missing.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (seq) => {
    // A browser that keeps nothing has an empty book.
    const hash = told?.find((receipt) => receipt.seq === seq)?.hash;
    return book.codeOf(seq) ?? (hash && receiptCode(hash));
  };
}
