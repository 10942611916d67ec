import type { i18n } from 'i18next';
import { createI18n } from '../../../web-shared/src/i18n/create-i18n.js';
import type { Language } from '../../../web-shared/src/i18n/language.js';
import { accessibilityEn, accessibilityPl } from '../statements/accessibility-texts.js';
import { privacyEn, privacyPl } from '../statements/privacy-texts.js';
import { annualEn, annualPl } from './annual-texts.js';
import { committeesEn, committeesPl } from './committee-texts.js';
import { interpellationsEn, interpellationsPl } from './interpellation-texts.js';
import { portalEn } from './portal-en.js';
import { portalPl } from './portal-pl.js';
import { proofsEn, proofsPl } from './proofs-texts.js';

/** All texts of the portal in one language; a new one for each request on the server. */
export function createPortalTexts(language: Language): i18n {
  return createI18n(
    {
      pl: {
        portal: portalPl,
        privacy: privacyPl,
        accessibility: accessibilityPl,
        annual: annualPl,
        committees: committeesPl,
        interpellations: interpellationsPl,
        proofs: proofsPl,
      },
      en: {
        portal: portalEn,
        privacy: privacyEn,
        accessibility: accessibilityEn,
        annual: annualEn,
        committees: committeesEn,
        interpellations: interpellationsEn,
        proofs: proofsEn,
      },
    },
    language,
  );
}
