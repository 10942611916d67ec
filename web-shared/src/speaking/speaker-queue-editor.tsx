import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SortableList } from '../sorting/sortable-list.js';
import { type QueueEntry, QueueEntryText } from './speaker-queue.js';

export interface SpeakerQueueEditorProps {
  queue: readonly QueueEntry[];
  /** The whole new order of request ids; the hub answers with a new view. */
  onReorder: (requestIds: readonly string[]) => void;
  /** Buttons of an entry, e.g. `Udziel głosu`. */
  renderActions?: (entry: QueueEntry) => ReactNode;
}

const requestIdOf = (entry: QueueEntry) => entry.requestId;
const nameOf = (entry: QueueEntry) => entry.fullName;
const renderEntry = (entry: QueueEntry, index: number) => (
  <>
    <span className="k-queue__place k-figures">{index + 1}.</span>
    <QueueEntryText entry={entry} />
  </>
);

/** The chair's queue, put in order by hand. */
export function SpeakerQueueEditor({ queue, onReorder, renderActions }: SpeakerQueueEditorProps) {
  const { t } = useTranslation('shared');
  return (
    <SortableList
      className="k-queue k-queue--editor"
      itemClassName="k-queue__entry"
      label={t('speakers.title')}
      items={queue}
      itemId={requestIdOf}
      itemName={nameOf}
      onReorder={onReorder}
      renderItem={renderEntry}
      renderActions={renderActions}
      empty={<p className="k-soft">{t('speakers.emptyQueue')}</p>}
    />
  );
}
