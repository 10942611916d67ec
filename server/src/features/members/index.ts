/** What other features may use of the registers of terms and members. */
export { MemberRow } from './member.entity.js';
export { Members } from './members.js';
export { MembersModule } from './members.module.js';
export { TermRow } from './term.entity.js';
export { type Office, Terms } from './terms.js';
