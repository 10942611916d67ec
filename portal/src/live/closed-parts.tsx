import { useTranslation } from 'react-i18next';
import { closedPartNow } from '../../../protocol/src/views/closed-part-now.js';
import type { ClosedPartView } from '../../../protocol/src/views/openness-part.js';
import { formatHour } from '../../../web-shared/src/i18n/format.js';
import { Notice } from '../../../web-shared/src/status/notice.js';

/** S-27: while the public is out, why; instead of what happens inside. */
export function ClosedPartNow({ parts }: { parts: readonly ClosedPartView[] }) {
  const { t } = useTranslation('portal');
  const part = closedPartNow(parts);
  if (!part) return null;
  return (
    <Notice tone="warning">
      <p>
        <strong>{t('openness.now')}</strong> <span lang="pl">{t('openness.nowBasis', { basis: part.basis })}</span>
      </p>
      <p>{t('openness.nowText', { time: formatHour(part.startedAt) })}</p>
    </Notice>
  );
}

/** Art. 8 ust. 5 u.d.i.p.: what was limited, on which basis, by whom and in whose interest; for ever after. */
export function ClosedParts({ parts }: { parts: readonly ClosedPartView[] }) {
  const { t } = useTranslation('portal');
  if (parts.length === 0) return null;
  return (
    <section className="portal-section">
      <h2>{t('openness.title')}</h2>
      <p>{t('openness.law')}</p>
      {parts.map((part) => (
        <dl className="portal-facts" key={part.startedAt}>
          <Fact
            term={t('openness.time')}
            text={
              part.endedAt
                ? t('openness.span', { from: formatHour(part.startedAt), until: formatHour(part.endedAt) })
                : t('session.since', { time: formatHour(part.startedAt) })
            }
          />
          <Fact term={t('openness.scope')} text={part.scope} />
          <Fact term={t('openness.basis')} text={part.basis} />
          <Fact term={t('openness.decidedBy')} text={part.decidedBy} />
          <Fact term={t('openness.interest')} text={part.interest} />
        </dl>
      ))}
    </section>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd lang="pl">{text}</dd>
    </div>
  );
}
