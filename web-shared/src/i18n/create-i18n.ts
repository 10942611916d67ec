import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './language.js';
import { sharedEn } from './shared-en.js';
import { sharedPl } from './shared-pl.js';

/** The texts of one application: for each language its namespaces, e.g. `{ pl: { wall: {…} }, en: { wall: {…} } }`. */
export type AppTexts = Record<Language, ResourceLanguage>;

/**
 * A ready i18next instance: Polish first, English second, the `shared` namespace of web-shared built in.
 * Texts are bundled, so it is ready at once, in the browser and on the server (one instance per request there).
 */
export function createI18n(texts: AppTexts, language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'pl',
    supportedLngs: ['pl', 'en'],
    ns: ['shared', ...Object.keys(texts.pl)],
    defaultNS: 'shared',
    resources: { pl: { shared: sharedPl, ...texts.pl }, en: { shared: sharedEn, ...texts.en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
