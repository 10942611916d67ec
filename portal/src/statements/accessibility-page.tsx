import { useTranslation } from 'react-i18next';
import { Notice } from '../../../web-shared/src/status/notice.js';
import type { accessibilityPl } from './accessibility-texts.js';
import { FillInText } from './fill-in-text.js';

type Lists = {
  [Key in keyof typeof accessibilityPl as (typeof accessibilityPl)[Key] extends string[] ? Key : never]: 1;
};

/**
 * Deklaracja dostępności. The `a11y-…` ids are those the technical conditions prescribe, so that a supervisor's
 * program can read it.
 */
export function AccessibilityPage({
  councilName,
  publicUrl,
}: {
  councilName: string | null;
  publicUrl: string | null;
}) {
  const { t } = useTranslation('accessibility');
  const list = (key: keyof Lists) => t(key, { returnObjects: true }) as readonly string[];
  return (
    <article className="portal-prose">
      <h1 id="a11y-deklaracja">{t('title')}</h1>
      <Notice tone="warning">
        <p>{t('template')}</p>
      </Notice>
      <p id="a11y-wstep">
        <span id="a11y-podmiot">
          <FillInText text={councilName ?? t('someCouncil')} />
        </span>
        {t('pledge')}
        <a id="a11y-url" href={publicUrl ?? '/'}>
          <FillInText text={publicUrl ?? t('someAddress')} />
        </a>
        .
      </p>
      <ul>
        <li>
          {t('published')}
          <DateToFill id="a11y-data-publikacja" />
        </li>
        <li>
          {t('updated')}
          <DateToFill id="a11y-data-aktualizacja" />
        </li>
      </ul>
      <h2>{t('statusHeading')}</h2>
      <p id="a11y-status">
        {t('statusBefore')}
        <strong>{t('status')}</strong>
        {t('statusAfter')}
      </p>
      <h3>{t('missingHeading')}</h3>
      <Points id="a11y-tresci-niedostepne" points={list('missing')} />
      <h2>{t('preparedHeading')}</h2>
      <ul>
        <li>
          {t('prepared')}
          <DateToFill id="a11y-data-sporzadzenie" />
        </li>
        <li>
          {t('reviewed')}
          <DateToFill id="a11y-data-przeglad" />
        </li>
      </ul>
      <p id="a11y-wykonawca-badania">{t('assessment')}</p>
      <h2>{t('helpsHeading')}</h2>
      <Points points={list('helps')} />
      <h2>{t('shortcutsHeading')}</h2>
      <p>{t('shortcuts')}</p>
      <h2 id="a11y-kontakt">{t('contactHeading')}</h2>
      <ul>
        <Contact term={t('person')} id="a11y-osoba" text={t('personToFill')} />
        <Contact term={t('email')} id="a11y-email" text={t('emailToFill')} />
        <Contact term={t('phone')} id="a11y-telefon" text={t('phoneToFill')} />
      </ul>
      <section id="a11y-procedura">
        <p>{t('procedureIntro')}</p>
        <Points points={list('procedureRights')} />
        <p>{t('procedureRequest')}</p>
        <h2>{t('complaintsHeading')}</h2>
        <p>
          <FillInText text={t('complaints')} />
          <a href="https://bip.brpo.gov.pl/">{t('ombudsman')}</a>.
        </p>
      </section>
      <h2 id="a11y-architektura">{t('architectureHeading')}</h2>
      <p>
        <FillInText text={t('architecture')} />
      </p>
      <h2 id="a11y-aplikacje">{t('appsHeading')}</h2>
      <p>{t('apps')}</p>
    </article>
  );
}

function DateToFill({ id }: { id: string }) {
  const { t } = useTranslation('accessibility');
  return (
    <span id={id}>
      <FillInText text={t('toFill')} />
    </span>
  );
}

function Contact({ term, id, text }: { term: string; id: string; text: string }) {
  return (
    <li>
      {term}
      <span id={id}>
        <FillInText text={text} />
      </span>
    </li>
  );
}

function Points({ id, points }: { id?: string; points: readonly string[] }) {
  return (
    <ul id={id}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
