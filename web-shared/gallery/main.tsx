import '../src/style/index.css';
import './gallery.css';
import { mountApp } from '../src/app/mount-app.js';
import { createI18n } from '../src/i18n/create-i18n.js';
import { storedLanguage } from '../src/i18n/language.js';
import { Gallery } from './gallery.js';

mountApp(createI18n({ pl: {}, en: {} }, storedLanguage()), <Gallery />);
