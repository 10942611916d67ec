/** What other features may use of the preparation and the lists of sessions. */
export { Convening } from './convening.js';
export { type MeetingDraft, Meetings } from './meetings.js';
export { MeetingsModule } from './meetings.module.js';
export { SessionIndex } from './session-index.js';
export { SessionLists } from './session-lists.js';
