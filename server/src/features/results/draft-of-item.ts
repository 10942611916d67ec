import { finalVote } from '../../../../core/src/amendments/draft-status.js';
import { findItem, type SessionState } from '../../../../core/src/session/state.js';
import type { DraftOfItem } from '../../../../protocol/src/http/drafts.js';
import { draftViewOf } from '../../live-session/views/drafts-part.js';
import { HttpError } from '../../platform/errors/http-error.js';

/** @throws HttpError 404 when the agenda has no such item or nothing is drafted at it. */
export function draftOfItemOf(sessionId: string, state: SessionState, itemId: string): DraftOfItem {
  const item = findItem(state, itemId);
  const draft = item && draftViewOf(state, item);
  if (!item || !draft)
    throw new HttpError(404, { code: 'draft-unknown', text: 'W tym punkcie nie ma projektu uchwały.' });
  const { header, council } = state;
  const { number, title, draftNo, sponsor } = item;
  return {
    sessionId,
    sessionTitle: header.title,
    date: header.date,
    councilName: council.name,
    training: header.training,
    itemId,
    number,
    title,
    draftNo,
    sponsor,
    finalTextHash: finalVote(state, itemId)?.textHash ?? null,
    draft,
  };
}
