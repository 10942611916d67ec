import type { i18n } from 'i18next';

export type Language = 'pl' | 'en';

const STORAGE_KEY = 'kworum.language';

/** The language this browser chose earlier; Polish when none was chosen or storage is closed to us. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'pl';
  } catch {
    return 'pl';
  }
}

/** Switches the texts, `<html lang>` (by {@link followLanguage}) and remembers the choice in this browser. */
export async function chooseLanguage(instance: i18n, language: Language): Promise<void> {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // A browser that keeps nothing still gets the language for this visit.
  }
  await instance.changeLanguage(language);
}

/** Keeps `<html lang>` equal to the language shown. */
export function followLanguage(instance: i18n): void {
  const write = (language: string) => {
    document.documentElement.lang = language;
  };
  write(instance.language);
  instance.on('languageChanged', write);
}
