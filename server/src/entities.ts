import { AnnualRefusalRow, WithdrawnAnnualRefusalRow } from './features/annual-refusals/annual-refusal.entity.js';
import { CheckpointKeyRow, CheckpointRow, CosignatureRow } from './features/checkpoints/checkpoint.entity.js';
import { CommitteeRow } from './features/committees/committee.entity.js';
import {
  CommitteePaperDaysRow,
  CommitteePaperRow,
  CommitteePaperWithdrawalRow,
} from './features/committees/papers/committee-paper.entity.js';
import { DocumentRow } from './features/documents/document.entity.js';
import { CaseFileRow } from './features/evidence/case-file.entity.js';
import { HallRow, HallSecretRow } from './features/hall/hall.entity.js';
import { HallCardRow } from './features/hall/hall-card.entity.js';
import { HallJournalRow } from './features/hall/hall-journal.entity.js';
import { HallOrderRow } from './features/hall/hall-order.entity.js';
import { MemberInterestsRow } from './features/interests/member-interests.entity.js';
import {
  InterpellationCorrectionRow,
  InterpellationPublicationRow,
  InterpellationRow,
} from './features/interpellations/interpellation.entity.js';
import { OralQuestionRow } from './features/interpellations/oral-question.entity.js';
import { MeetingRow } from './features/meetings/meeting.entity.js';
import { RemotePermissionRow } from './features/meetings/remote/remote-permission.entity.js';
import { SessionIndexRow } from './features/meetings/session-index.entity.js';
import { MemberRow } from './features/members/member.entity.js';
import { TermRow } from './features/members/term.entity.js';
import { AbsenceExcuse } from './features/presence/excuse.entity.js';
import { LeftOutDraftRow, ReceivedDraftRow } from './features/received-drafts/received-draft.entity.js';
import { DebateApplicationRow, DebateSupportListRow } from './features/report-debate/debate-application.entity.js';
import { ResignationRow, ResignationStepRow } from './features/resignations/resignation.entity.js';
import { StatutVersionRow } from './features/statut/statut-version.entity.js';
import { VoteSheetRow } from './features/vote-sheets/vote-sheet.entity.js';
import { AuditEntry } from './identity/audit/audit-entry.entity.js';
import { Person } from './identity/people/person.entity.js';
import { Screen } from './identity/screens/screen.entity.js';
import { Seat } from './identity/seats/seat.entity.js';
import { SignIn } from './identity/sign-ins/sign-in.entity.js';
import { type Entities } from './platform/database/data-source.js';

/** Every TypeORM entity of the hub; a feature that has one adds it here. */
export const entities: Entities = [
  OralQuestionRow,
  AbsenceExcuse,
  AnnualRefusalRow,
  AuditEntry,
  CaseFileRow,
  HallRow,
  HallSecretRow,
  HallCardRow,
  HallOrderRow,
  HallJournalRow,
  CheckpointKeyRow,
  CheckpointRow,
  CommitteePaperDaysRow,
  CommitteePaperRow,
  CommitteePaperWithdrawalRow,
  CommitteeRow,
  CosignatureRow,
  DebateApplicationRow,
  DebateSupportListRow,
  DocumentRow,
  InterpellationCorrectionRow,
  InterpellationPublicationRow,
  InterpellationRow,
  LeftOutDraftRow,
  MeetingRow,
  MemberInterestsRow,
  MemberRow,
  Person,
  ReceivedDraftRow,
  RemotePermissionRow,
  ResignationRow,
  ResignationStepRow,
  Screen,
  Seat,
  SessionIndexRow,
  SignIn,
  StatutVersionRow,
  TermRow,
  VoteSheetRow,
  WithdrawnAnnualRefusalRow,
];
