import '../../web-shared/src/style/index.css';
import './style/wall.css';
import './style/scenes.css';
import './style/speaker.css';
import './style/voting.css';
import './style/block-words.css';
import './style/upright.css';
import './style/motion.css';
import './style/roll-call.css';
import './style/election.css';
import './style/discharge-board.css';
import { mountApp } from '../../web-shared/src/app/mount-app.js';
import { createI18n } from '../../web-shared/src/i18n/create-i18n.js';
import { applyTheme } from '../../web-shared/src/theme/theme.js';
import { addressOptions } from './app/address-options.js';
import { WallApp } from './app/wall-app.js';
import { wallTexts } from './texts/wall-texts.js';

// The hall's screen speaks Polish and is dark whatever somebody chose for a desk in the same browser.
const { language, theme } = addressOptions();
mountApp(createI18n(wallTexts, language), <WallApp />);
applyTheme(theme);
