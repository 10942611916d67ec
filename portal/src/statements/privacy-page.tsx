import { useTranslation } from 'react-i18next';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { FillInText } from './fill-in-text.js';
import type { StatementSection } from './statement.js';

/** Klauzula informacyjna. */
export function PrivacyPage() {
  const { t } = useTranslation('privacy');
  const sections = t('sections', { returnObjects: true }) as readonly StatementSection[];
  return (
    <article className="portal-prose">
      <h1>{t('title')}</h1>
      <Notice tone="warning">
        <p>{t('template')}</p>
      </Notice>
      {sections.map((section) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>
              <FillInText text={paragraph} />
            </p>
          ))}
          {section.points && (
            <ul>
              {section.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
