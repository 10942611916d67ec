import type { MigrationInterface } from 'typeorm';
import { CreateSessionEvents1764030000000 } from './1764030000000-create-session-events.js';
import { CreateScreens1764030000001 } from './1764030000001-create-screens.js';
import { CreatePeople1764030000010 } from './1764030000010-create-people.js';
import { CreateTerms1764030000011 } from './1764030000011-create-terms.js';
import { CreateDocuments1764030000012 } from './1764030000012-create-documents.js';
import { CreateMeetings1764030000013 } from './1764030000013-create-meetings.js';
import { CreateDemoCouncil1764030000014 } from './1764030000014-create-demo-council.js';
import { AddSessionPurpose1764030000030 } from './1764030000030-add-session-purpose.js';
import { CreateDebateApplications1764030000031 } from './1764030000031-create-debate-applications.js';
import { CreateVoteSheets1764030000060 } from './1764030000060-create-vote-sheets.js';
import { CreateMemberInterests1764030000061 } from './1764030000061-create-member-interests.js';
import { CreatePresence1764050000001 } from './1764050000001-create-presence.js';
import { AddSeniority1764050000011 } from './1764050000011-add-seniority.js';
import { CreateCommittees1764050000021 } from './1764050000021-create-committees.js';
import { CreateStatutVersions1764060000001 } from './1764060000001-create-statut-versions.js';
import { CreateInterpellations1764060000002 } from './1764060000002-create-interpellations.js';
import { CreateReceivedDrafts1764060000041 } from './1764060000041-create-received-drafts.js';
import { CreateAnnualRefusals1764060000051 } from './1764060000051-create-annual-refusals.js';
import { CreateResignations1764060000052 } from './1764060000052-create-resignations.js';
import { CreateCheckpoints1764070000006 } from './1764070000006-create-checkpoints.js';
import { CreateSessionOwners1764070000051 } from './1764070000051-create-session-owners.js';
import { AddCommitteeMajority1764070000061 } from './1764070000061-add-committee-majority.js';
import { ExtendInterpellations1764070000081 } from './1764070000081-extend-interpellations.js';
import { CreateOralQuestions1764080000001 } from './1764080000001-create-oral-questions.js';
import { CreateCommitteePapers1764080000011 } from './1764080000011-create-committee-papers.js';
import { CreateDeskJournal1764080000031 } from './1764080000031-create-desk-journal.js';
import { WidenCommitteeMajority1764090000021 } from './1764090000021-widen-committee-majority.js';
import { CreateHalls1764090000051 } from './1764090000051-create-halls.js';
import { MeasureHashesByLength1764090000061 } from './1764090000061-measure-hashes-by-length.js';
import { AddHallPower1764090000071 } from './1764090000071-add-hall-power.js';
import { CreateHallCards1764100000041 } from './1764100000041-create-hall-cards.js';

/**
 * Every migration, oldest first; forward only, once landed never edited. A file `<timestamp>-<verb>-<noun>.ts` holds one
 * class whose name ends in the same 13 digits (`CreatePeople1764030000000`) and imports nothing but typeorm. They run as the
 * owner of the tables; the hub's role gets its rights afterwards: SELECT, INSERT, UPDATE and DELETE, or only SELECT and
 * INSERT on a table that has a trigger against TRUNCATE (an append-only record).
 */
export const migrations: (new () => MigrationInterface)[] = [
  CreateSessionEvents1764030000000,
  CreateScreens1764030000001,
  CreatePeople1764030000010,
  CreateTerms1764030000011,
  CreateDocuments1764030000012,
  CreateMeetings1764030000013,
  CreateDemoCouncil1764030000014,
  AddSessionPurpose1764030000030,
  CreateDebateApplications1764030000031,
  CreateVoteSheets1764030000060,
  CreateMemberInterests1764030000061,
  CreatePresence1764050000001,
  AddSeniority1764050000011,
  CreateStatutVersions1764060000001,
  CreateCommittees1764050000021,
  CreateInterpellations1764060000002,
  CreateReceivedDrafts1764060000041,
  CreateAnnualRefusals1764060000051,
  CreateResignations1764060000052,
  CreateCheckpoints1764070000006,
  CreateSessionOwners1764070000051,
  AddCommitteeMajority1764070000061,
  ExtendInterpellations1764070000081,
  CreateOralQuestions1764080000001,
  CreateCommitteePapers1764080000011,
  CreateDeskJournal1764080000031,
  WidenCommitteeMajority1764090000021,
  CreateHalls1764090000051,
  MeasureHashesByLength1764090000061,
  AddHallPower1764090000071,
  CreateHallCards1764100000041,
];
