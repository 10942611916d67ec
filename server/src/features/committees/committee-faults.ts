import { isValidMajority } from '../../../../core/src/voting/majority.js';
import type { CommitteeInput } from '../../../../protocol/src/http/committees.js';
import { HttpError } from '../../platform/errors/http-error.js';
import type { MemberRow } from '../members/index.js';

/**
 * What speaks against a committee so described; undefined: nothing. Clubs that are missing and offices that do not belong there
 * (art. 18a, 18b) are told on the screen and decided by people, not refused.
 */
export function committeeFault(
  { memberIds, chairId, deputyId, quorum: { p, q }, majority }: CommitteeInput,
  members: readonly Pick<MemberRow, 'memberId'>[],
): HttpError | undefined {
  const known = new Set(members.map(({ memberId }) => memberId));
  if (new Set(memberIds).size !== memberIds.length || !memberIds.every((id) => known.has(id)))
    return wrong('committee-member-unknown', 'memberIds', 'Członkiem komisji może być tylko radny tej Rady, raz.');
  const led = [chairId, deputyId].filter((id) => id !== null);
  if (!led.every((id) => memberIds.includes(id)) || (chairId !== null && chairId === deputyId))
    return wrong('committee-chair-unknown', 'chairId', 'Komisji przewodniczy jeden z jej członków, zastępuje go inny.');
  if (p > q || 2 * p < q)
    return wrong('committee-quorum-invalid', 'quorum', 'Kworum komisji to co najmniej połowa jej składu.');
  if (!isValidMajority(majority))
    return wrong(
      'committee-majority-invalid',
      'majority',
      'Większość musi być większa niż połowa i nie większa niż całość.',
    );
  return undefined;
}

export function committeeUnknown(status: 404 | 422 = 404): HttpError {
  return new HttpError(status, { code: 'committee-unknown', text: 'Nie ma takiej komisji w tej kadencji.' });
}

function wrong(code: string, path: string, text: string): HttpError {
  return new HttpError(422, { code, path, text });
}
