import type { DeskEntryKind } from '../../../../protocol/src/desk-entry-kinds.js';

/** One note of the desk journal. */
export interface DeskEntry {
  readonly sessionId: string;
  readonly at: string;
  readonly memberId: string;
  readonly deviceId: string;
  readonly kind: DeskEntryKind;
  readonly votingId: string | null;
  readonly commandId: string | null;
  readonly seq: number | null;
  readonly detail: string | null;
}
