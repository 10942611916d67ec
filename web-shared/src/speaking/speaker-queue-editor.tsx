import { type ReactNode, useState } from 'react';
import { GridList, GridListItem, Button as PatternButton, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/button.js';
import { Icon } from '../icon/icon.js';
import { moveTo } from './move-to.js';
import { type QueueEntry, QueueEntryText } from './speaker-queue.js';

export interface SpeakerQueueEditorProps {
  queue: readonly QueueEntry[];
  /** The whole new order of request ids; the hub answers with a new view. */
  onReorder: (requestIds: readonly string[]) => void;
  /** Buttons of an entry, e.g. `Udziel głosu`. */
  renderActions?: (entry: QueueEntry) => ReactNode;
}

/** The chair's queue: drag by the grip, by keyboard on the grip (Enter, arrows, Enter), or with the up and down buttons. */
export function SpeakerQueueEditor({ queue, onReorder, renderActions }: SpeakerQueueEditorProps) {
  const { t } = useTranslation('shared');
  const [spoken, setSpoken] = useState('');
  const ids = queue.map((entry) => entry.requestId);
  const reorder = (requestId: string, place: number) => {
    const next = moveTo(ids, requestId, place);
    const entry = queue.find((waiting) => waiting.requestId === requestId);
    if (!entry || next.every((id, index) => id === ids[index])) return;
    setSpoken(t('speakers.moved', { name: entry.fullName, place: next.indexOf(requestId) + 1, count: ids.length }));
    onReorder(next);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const requestId = String([...keys][0]);
      const others = ids.filter((id) => id !== requestId);
      reorder(requestId, others.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0));
    },
  });
  return (
    <>
      <GridList
        className="k-queue k-queue--editor"
        aria-label={t('speakers.title')}
        items={queue.map((entry, index) => ({ ...entry, id: entry.requestId, index }))}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="k-soft">{t('speakers.emptyQueue')}</p>}
      >
        {(entry) => (
          <GridListItem className="k-queue__entry" textValue={entry.fullName}>
            <PatternButton
              slot="drag"
              className="k-queue__grip"
              aria-label={t('speakers.drag', { name: entry.fullName })}
            >
              <Icon name="grip" />
            </PatternButton>
            <span className="k-queue__place k-figures">{entry.index + 1}.</span>
            <QueueEntryText entry={entry} />
            <span className="k-queue__actions">
              <IconButton
                icon="up"
                label={t('speakers.moveUp', { name: entry.fullName })}
                unavailable={entry.index === 0}
                onClick={() => reorder(entry.requestId, entry.index - 1)}
              />
              <IconButton
                icon="down"
                label={t('speakers.moveDown', { name: entry.fullName })}
                unavailable={entry.index === queue.length - 1}
                onClick={() => reorder(entry.requestId, entry.index + 1)}
              />
              {renderActions?.(entry)}
            </span>
          </GridListItem>
        )}
      </GridList>
      <p className="k-visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}
