import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { useSteering } from '../orders/steering-context.js';
import { HandOverDialog } from './hand-over-dialog.js';

/** Who leads when it is not the chair by office; on the bar all the time. While committees sit, also that nobody does. */
export function PresiderNow() {
  const { t } = useTranslation('presiding');
  const { view } = useSteering();
  const { presiding, header, committees = [] } = view;
  if (header.status === 'closed') return null;
  if (!presiding && committees.length > 0) return <NobodyLeads />;
  if (!presiding?.since) return null;
  return (
    <p className="presiding-now">
      {t('now.substitute', { name: presiding.fullName, role: roleOf(t, view, presiding) })}
    </p>
  );
}

/** A committee without a chair: whoever may name somebody in the hall does it here, the next step waits for it. */
function NobodyLeads() {
  const { t } = useTranslation('presiding');
  const { own, offlineBecause } = useSteering();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="presiding-now">{t('now.nobody')}</p>
      {(own?.mayHandOverTo.length ?? 0) > 0 && (
        <Button unavailable={offlineBecause !== null} onClick={() => setOpen(true)}>
          {t('now.name')}
        </Button>
      )}
      {isOpen && <HandOverDialog isOpen onClose={() => setOpen(false)} />}
    </>
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
