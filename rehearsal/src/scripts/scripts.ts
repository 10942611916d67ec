import { annual } from './annual.js';
import { budget } from './budget.js';
import { everythingFails } from './everything-fails.js';
import { firstSession } from './first-session.js';
import { jointCommittee } from './joint-committee.js';
import { ordinary } from './ordinary.js';
import { requested } from './requested.js';
import type { Script } from './script.js';

/** What can be rehearsed, by the name given to `--script`. */
export const scripts: Readonly<Record<string, Script>> = {
  ordinary,
  budget,
  annual,
  requested,
  'first-session': firstSession,
  'joint-committee': jointCommittee,
  'everything-fails': everythingFails,
};
export const scriptNames = Object.keys(scripts);
