import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { useSteering } from '../orders/steering-context.js';

/** Who leads when it is not the chair by office; on the bar all the time. While committees sit, also that nobody does. */
export function PresiderNow() {
  const { t } = useTranslation('presiding');
  const { view } = useSteering();
  const { presiding, header, committees = [] } = view;
  if (header.status === 'closed') return null;
  if (!presiding && committees.length > 0) return <p className="presiding-now">{t('now.nobody')}</p>;
  if (!presiding?.since) return null;
  return (
    <p className="presiding-now">
      {t('now.substitute', { name: presiding.fullName, role: roleOf(t, view, presiding) })}
    </p>
  );
}

function roleOf(
  t: TFunction,
  { committees = [] }: Pick<ChairView, 'committees'>,
  { memberId, office }: Pick<NonNullable<ChairView['presiding']>, 'memberId' | 'office'>,
): string {
  const leads = (key: 'chairId' | 'deputyId') => committees.some((committee) => committee[key] === memberId);
  if (leads('chairId')) return t('handOver.because.committee-chair');
  if (leads('deputyId')) return t('handOver.because.committee-deputy');
  if (committees.length > 0) return t('now.committee-member');
  return office ? t(`role.${office}`, { ns: 'shared' }) : t('now.senior');
}
