/** What the preparation of sessions may ask the register of drafts. */
export { DraftPlaces } from './draft-places.js';
export { ReceivedDraftsModule } from './received-drafts.module.js';
