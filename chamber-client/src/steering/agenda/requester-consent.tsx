import { useTranslation } from 'react-i18next';
import { articles } from '../../../../core/src/kernel/articles.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useSteering } from '../orders/steering-context.js';

export type Consent = 'yes' | 'no';

/** S-06, V-22: the agenda of a requested session changes only with its requester's consent; without it nothing can be sent. */
export function RequesterConsent({ value, onChange }: { value: Consent | null; onChange: (consent: Consent) => void }) {
  const { t } = useTranslation('ballots');
  const { header, roll } = useSteering().view;
  const { request } = header;
  if (!request) return null;
  const names = roll
    .filter(({ memberId }) => request.signatories.includes(memberId))
    .map(({ firstName, lastName }) => `${firstName} ${lastName}`);
  return (
    <>
      <RadioGroup<Consent>
        label={t('consent.label')}
        hint={[
          t(`consent.by.${request.by}`),
          ...(names.length > 0 ? [t('consent.signed', { names: names.join(', ') })] : []),
        ].join(' ')}
        options={[
          { value: 'yes', text: t('consent.yes') },
          { value: 'no', text: t('consent.no') },
        ]}
        value={value}
        onChange={onChange}
      />
      {value === 'no' && <Refusal refusal={{ text: t('consent.missing'), article: articles.requesterConsent }} />}
    </>
  );
}
