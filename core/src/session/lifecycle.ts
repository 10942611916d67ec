/** The life of a session. `recess` is a break within a sitting, `adjourned` the time between two sittings (S-14). */
export type SessionStatus = 'none' | 'prepared' | 'convened' | 'open' | 'recess' | 'adjourned' | 'closed';

/** As data, so that a spec can walk it. A session may be closed unopened when no quorum came together. */
export const sessionTransitions: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  none: ['prepared'],
  prepared: ['convened'],
  convened: ['open', 'closed'],
  open: ['recess', 'adjourned', 'closed'],
  recess: ['open', 'adjourned', 'closed'],
  adjourned: ['open', 'closed'],
  closed: [],
};
