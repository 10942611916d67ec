import { useTranslation } from 'react-i18next';
import { quorum } from '../../../../core/src/voting/majority.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';

/** How many seats are filled, and what a council needs and does not have yet. */
export function SeatsSummary({ term, members }: { term: Term; members: readonly MemberRecord[] }) {
  const { t } = useTranslation('office');
  const active = members.filter(({ mandate }) => mandate === 'active');
  const { statutorySize } = term;
  const vacant = statutorySize - active.length;
  const unsworn = active.filter(({ sworn }) => !sworn).length;
  const withoutAccount = active.filter(({ username }) => username === null).length;
  const hasChair = active.some(({ office }) => office === 'chair');
  const missing = [
    active.length > 0 && !hasChair && t('members.noChair'),
    unsworn > 0 && t('members.unsworn', { count: unsworn }),
    withoutAccount > 0 && t('members.withoutAccount', { count: withoutAccount }),
  ].filter((text) => text !== false);
  return (
    <>
      <p className="o-lead">
        {t('members.filled', { filled: active.length, statutorySize, quorum: quorum(statutorySize) })}
        {vacant > 0 && ` ${t('members.vacant', { count: vacant })}`}
      </p>
      {missing.length > 0 && (
        <Notice tone="warning">
          <ul className="o-plain-list">
            {missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
