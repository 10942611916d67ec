import '../../web-shared/src/style/index.css';
import './style/wall.css';
import './style/scenes.css';
import { mountApp } from '../../web-shared/src/app/mount-app.js';
import { createI18n } from '../../web-shared/src/i18n/create-i18n.js';
import { storedLanguage } from '../../web-shared/src/i18n/language.js';
import { applyTheme, storedTheme } from '../../web-shared/src/theme/theme.js';
import { WallApp } from './app/wall-app.js';
import { wallTexts } from './texts/wall-texts.js';

mountApp(createI18n(wallTexts, storedLanguage()), <WallApp />);
// The hall's lights are dimmed around a screen: dark, unless this browser was told otherwise.
applyTheme(storedTheme() === 'light' ? 'light' : 'dark');
