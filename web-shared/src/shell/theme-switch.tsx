import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../fields/radio-group.js';
import { chooseTheme, storedTheme, type Theme, themes } from '../theme/theme.js';

/** Light, dark, or as the system says. */
export function ThemeSwitch() {
  const { t } = useTranslation('shared');
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => setTheme(storedTheme()), []);
  const choose = (next: Theme) => {
    setTheme(next);
    chooseTheme(next);
  };
  return (
    <RadioGroup
      label={t('shell.theme.label')}
      options={themes.map((value) => ({ value, text: t(`shell.theme.${value}`) }))}
      value={theme}
      onChange={choose}
    />
  );
}
