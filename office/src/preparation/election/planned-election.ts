import type { ItemKind } from '../../../../core/src/agenda/agenda-item.js';
import type { ElectionOffice, PlannedElection } from '../../../../core/src/elections/election.js';

/** The election a title announces; the clerk confirms it in the item (G-05). Nothing for other kinds of items. */
export function electionOf(kind: ItemKind, title: string): { election?: PlannedElection } {
  return kind === 'election' ? { election: { office: officeIn(title), seats: 1 } } : {};
}

function officeIn(title: string): ElectionOffice {
  if (/odwołani/i.test(title)) return 'dismissal';
  if (/wiceprzewodnicz/i.test(title)) return 'vice-chair';
  return /ławnik/i.test(title) ? 'lay-judges' : 'chair';
}
