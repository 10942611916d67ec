import { diffWordsWithSpace } from 'diff';

/** A stretch of a text that stayed, went or came. */
export interface WordChange {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly value: string;
}

/**
 * What changed between two wordings, in whole phrases: words between which only a space stayed are struck and added together, so that nobody
 * reads „z po dniem upływie”.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const parts = diffWordsWithSpace(before, after);
  const changes: WordChange[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed) changes.push({ kind: 'removed', value: removed });
    if (added) changes.push({ kind: 'added', value: added });
    removed = '';
    added = '';
  };
  parts.forEach((part, index) => {
    const { value } = part;
    const next = parts[index + 1];
    if (part.removed) removed += value;
    else if (part.added) added += value;
    else if (value.trim() === '' && removed && added && next && (next.removed || next.added)) {
      removed += value;
      added += value;
    } else {
      close();
      changes.push({ kind: 'kept', value });
    }
  });
  close();
  return changes;
}
