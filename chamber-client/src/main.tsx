import '../../web-shared/src/style/index.css';
import './style/chamber.css';
import './style/desk.css';
import './style/desk-vote.css';
import './style/desk-floor.css';
import './style/desk-wide.css';
import './style/steering.css';
import './style/steering-item.css';
import './style/steering-vote.css';
import './style/steering-lists.css';
import './style/steering-ballot.css';
import './style/steering-wide.css';
import './style/conduct.css';
import './style/operator.css';
import './style/low-window.css';
import './style/phone.css';
import { BrowserRouter } from 'react-router';
import { mountApp } from '../../web-shared/src/app/mount-app.js';
import { createI18n } from '../../web-shared/src/i18n/create-i18n.js';
import { storedLanguage } from '../../web-shared/src/i18n/language.js';
import { ChamberApp } from './app/chamber-app.js';
import { chamberTexts } from './texts/chamber-texts.js';

mountApp(
  createI18n(chamberTexts, storedLanguage()),
  <BrowserRouter basename="/chamber">
    <ChamberApp />
  </BrowserRouter>,
);
