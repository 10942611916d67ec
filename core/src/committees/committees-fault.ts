import { type Council, findMember } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import { type Decision, refuse } from '../session/decision.js';
import type { SessionHeader } from '../session/events.js';
import { isValidMajority } from '../voting/majority.js';
import { committeesOf, type SittingCommittee } from './committee.js';

/**
 * Why these committees cannot sit: one stands there twice, has nobody with a mandate or somebody who is no councillor, a chair from
 * outside, or a quorum below one half (K-06); a joint sitting without a presider of theirs (K-07). Composition by articles 18a and
 * 18b is for people to judge (`committeeFindings`), not a reason to refuse a sitting.
 */
export function committeesFault({
  header,
  council,
}: {
  header: SessionHeader;
  council: Council;
}): Decision | undefined {
  const committees = committeesOf(header);
  const ids = committees.map(({ committeeId }) => committeeId);
  const broken = committees.find(
    (committee, index) => ids.indexOf(committee.committeeId) !== index || !isSound(committee, council),
  );
  if (broken) return refuse('committee-invalid', articles.committees, { committee: broken.name });
  const { presiderId } = header;
  const isOfTheirs = committees.some(({ memberIds }) => presiderId !== undefined && memberIds.includes(presiderId));
  const needsPresider = committees.length > 1 || presiderId !== undefined;
  return needsPresider && !isOfTheirs ? refuse('committee-presider-required') : undefined;
}

function isSound(
  { memberIds, chairId, deputyId, quorum: { p, q }, majority }: SittingCommittee,
  council: Council,
): boolean {
  const seated = memberIds.every((memberId) => findMember(council, memberId)?.mandate === 'active');
  const distinct = new Set(memberIds).size === memberIds.length && memberIds.length > 0;
  const led =
    [chairId, deputyId].every((id) => id === null || memberIds.includes(id)) &&
    (chairId === null || chairId !== deputyId);
  const whole = Number.isSafeInteger(p) && Number.isSafeInteger(q);
  if (majority && !isValidMajority(majority)) return false;
  return seated && distinct && led && whole && q > 0 && q <= 1000 && p <= q && 2 * p >= q;
}
