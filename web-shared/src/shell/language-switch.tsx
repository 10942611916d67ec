import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../fields/radio-group.js';
import { chooseLanguage, type Language } from '../i18n/language.js';

/** Polski / English, each in its own language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shared');
  const options: { value: Language; text: string }[] = [
    { value: 'pl', text: 'Polski' },
    { value: 'en', text: 'English' },
  ];
  return (
    <RadioGroup
      label={t('shell.language')}
      options={options}
      value={i18n.language === 'en' ? 'en' : 'pl'}
      onChange={(language) => void chooseLanguage(i18n, language)}
    />
  );
}
