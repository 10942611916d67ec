import type { Instant } from '../kernel/instant.js';
import type { SessionState } from '../session/state.js';
import { presiderOf } from './presiding.js';

/** S-10: from when on somebody presided; `memberId` null = nobody was there to preside. */
export interface PresiderStretch {
  readonly memberId: string | null;
  readonly since: Instant;
}

type Part = Pick<SessionState, 'council' | 'presiding' | 'header' | 'status' | 'presiders'>;

/** Who presided when, the oldest first: kept from the convening on, one stretch for each change, whatever brought it. */
export function evolvePresiders(next: Part, at: Instant): readonly PresiderStretch[] {
  const { presiders, status } = next;
  if (status === 'none' || status === 'prepared' || status === 'closed') return presiders;
  const memberId = presiderOf(next);
  return presiders.length > 0 && presiders.at(-1)?.memberId === memberId
    ? presiders
    : [...presiders, { memberId, since: at }];
}

/**
 * The stretches that touch a sitting, the first told from its opening.
 * @param closedAt null = the sitting goes on
 */
export function presidersDuring(
  presiders: readonly PresiderStretch[],
  { openedAt, closedAt }: { readonly openedAt: Instant; readonly closedAt: Instant | null },
): readonly PresiderStretch[] {
  return presiders.flatMap(({ memberId, since }, index) => {
    const until = presiders[index + 1]?.since;
    const ended = until !== undefined && until <= openedAt;
    const notYet = closedAt !== null && since >= closedAt;
    return ended || notYet ? [] : [{ memberId, since: since < openedAt ? openedAt : since }];
  });
}
