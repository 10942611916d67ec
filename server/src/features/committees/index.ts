/** What other features may use of the register of committees. */
export { CommitteeRow } from './committee.entity.js';
export { Committees } from './committees.js';
export { CommitteesModule } from './committees.module.js';
export { PublicCommittees } from './open/public-committees.js';
export { CommitteePapers } from './papers/committee-papers.js';
