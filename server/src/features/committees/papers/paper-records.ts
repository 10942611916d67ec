import { type EntityManager, In } from 'typeorm';
import type { CommitteePaperRecord } from '../../../../../protocol/src/http/committee-papers.js';
import { CommitteePaperDaysRow, CommitteePaperRow, CommitteePaperWithdrawalRow } from './committee-paper.entity.js';

/** Papers of committees with the days that count now; the newest year first, within it the newest entry. */
export async function paperRecords(
  manager: EntityManager,
  committeeIds: readonly string[],
): Promise<CommitteePaperRecord[]> {
  const rows = await manager.find(CommitteePaperRow, {
    where: { committeeId: In([...committeeIds]) },
    order: { year: 'DESC', enteredAt: 'DESC', paperId: 'ASC' },
  });
  const paperId = In(rows.map((row) => row.paperId));
  const days = await manager.find(CommitteePaperDaysRow, { where: { paperId }, order: { no: 'DESC' } });
  const withdrawals = await manager.findBy(CommitteePaperWithdrawalRow, { paperId });
  return rows.map(({ enteredAt, enteredBy: _, ...paper }) => {
    const last = days.find((candidate) => candidate.paperId === paper.paperId);
    if (!last) throw new Error(`Paper ${paper.paperId} was entered without its days`);
    const { adoptedOn, presentedOn, approvedOn, no } = last;
    const withdrawal = withdrawals.find((candidate) => candidate.paperId === paper.paperId);
    return {
      ...paper,
      enteredAt: enteredAt.toISOString(),
      days: { adoptedOn, presentedOn, approvedOn },
      daysNo: no,
      withdrawn: withdrawal ? { at: withdrawal.enteredAt.toISOString(), reason: withdrawal.reason } : null,
    };
  });
}
