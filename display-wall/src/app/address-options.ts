import type { SeatLayoutKind } from '../../../web-shared/src/hall/seat-layout.js';
import type { Language } from '../../../web-shared/src/i18n/language.js';

/** What the address of one screen may ask for; nobody stands at a wall to choose it there. */
export interface AddressOptions {
  /** `?screen=left` tells apart several screens of one browser, one window for each projector. */
  readonly place: string | null;
  /** `?plan=rows` draws the hall as rows of desks with surnames instead of a hemicycle. */
  readonly plan: SeatLayoutKind;
  /** `?theme=light` for a bright hall. */
  readonly theme: 'dark' | 'light';
  /** `?lang=en` for foreign guests. */
  readonly language: Language;
}

/** @param search the page's own unless told otherwise, e.g. `?screen=left&plan=rows` */
export function addressOptions(search: string = window.location.search): AddressOptions {
  const asked = new URLSearchParams(search);
  return {
    place: asked.get('screen'),
    plan: asked.get('plan') === 'rows' ? 'rows' : 'hemicycle',
    theme: asked.get('theme') === 'light' ? 'light' : 'dark',
    language: asked.get('lang') === 'en' ? 'en' : 'pl',
  };
}
