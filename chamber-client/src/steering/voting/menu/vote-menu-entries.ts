import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';
import { byHandEntries } from '../../by-hand/by-hand-entries.js';
import type { Steering } from '../../orders/steering-context.js';
import { AnnulDialog } from '../remedies/annul-dialog.js';
import { remediesOf } from '../remedies/remedies-of.js';
import { RepeatDialog } from '../remedies/repeat-dialog.js';
import { RevoteMotionDialog } from '../remedies/revote-motion-dialog.js';
import { isVotingPending } from '../voting-stage.js';

export interface VoteDialogProps {
  votingId: string;
  onClose: () => void;
}

/** One order of the menu `Głosowanie…` of a vote: when it is offered and the dialog that asks for what it needs. */
export interface VoteMenuEntry {
  readonly id: string;
  /** @param t of the namespace `ballots`; others name theirs. */
  readonly text: (t: TFunction) => string;
  readonly isOffered: (steering: Pick<Steering, 'view' | 'mayOrder'>, votingId: string) => boolean;
  readonly Dialog: ComponentType<VoteDialogProps>;
  /** Stands apart: cannot be taken back. */
  readonly isApart?: boolean;
}

/** In the order of the menu. An order of another topic adds its entry here and keeps its dialog in its own folder. */
export const voteMenuEntries: readonly VoteMenuEntry[] = [
  ...byHandEntries,
  {
    id: 'revote-motion',
    text: (t) => t('revoteMotion.action'),
    isOffered: ({ view, mayOrder }, votingId) =>
      mayOrder('PrepareVoting') &&
      !isVotingPending(view) &&
      view.agenda.currentItemId !== null &&
      (remediesOf(view, votingId)?.mayRepeat ?? false),
    Dialog: RevoteMotionDialog,
  },
  {
    id: 'repeat',
    text: (t) => t('repeat.action'),
    isOffered: ({ view, mayOrder }, votingId) =>
      mayOrder('PrepareVoting') && !isVotingPending(view) && (remediesOf(view, votingId)?.motions.length ?? 0) > 0,
    Dialog: RepeatDialog,
  },
  {
    id: 'annul',
    text: (t) => t('annul.action'),
    isOffered: ({ view, mayOrder }, votingId) =>
      mayOrder('AnnulVoting') && (remediesOf(view, votingId)?.mayAnnul ?? false),
    Dialog: AnnulDialog,
    isApart: true,
  },
];
