import '../../web-shared/src/style/index.css';
import './style/office.css';
import './style/editor.css';
import './style/convened.css';
import './style/case-files.css';
import './style/halls.css';
import './style/interpellations.css';
import './style/presence.css';
import './style/received-drafts.css';
import { RouterProvider } from 'react-router/dom';
import { mountApp } from '../../web-shared/src/app/mount-app.js';
import { createI18n } from '../../web-shared/src/i18n/create-i18n.js';
import { storedLanguage } from '../../web-shared/src/i18n/language.js';
import { createOfficeRouter } from './app/office-routes.js';
import { officeTexts } from './texts/office-texts.js';

mountApp(createI18n(officeTexts, storedLanguage()), <RouterProvider router={createOfficeRouter()} />);
