import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting, MeetingInput } from '../../../../protocol/src/http/office.js';
import { ApiError } from '../../../../web-shared/src/api/api-error.js';
import { errorText } from '../../../../web-shared/src/api/error-text.js';
import type { RefusalText } from '../../../../web-shared/src/status/refusal.js';
import { meetingKey, readMeeting } from '../../data/meetings.js';
import { sessionsKey } from '../../data/sessions.js';
import { forgetDraft, keepDraft, readKeptDraft } from './kept-draft.js';
import { type Merged, mergeMeetings, sameMeeting } from './merge-meetings.js';

const keepAfterMs = 400;

export type Change = (draft: MeetingInput) => MeetingInput;

/** How to go on when somebody else saved first. */
export type ConflictChoice = 'join' | 'ours' | 'theirs';

export interface MeetingEditing {
  readonly draft: MeetingInput;
  /** The session as last saved. */
  readonly saved: Meeting;
  readonly dirty: boolean;
  readonly edit: (change: Change) => void;
  /** @returns the session as saved, or null: refused, unreachable, or in conflict. */
  readonly save: () => Promise<Meeting | null>;
  readonly saving: boolean;
  readonly refusal: RefusalText | null;
  /** The field the refusal is about, as the hub names it: `header.number`. */
  readonly refusalPath: string | null;
  /** Unsaved work of an earlier visit stands in the draft. */
  readonly restored: boolean;
  readonly discard: () => void;
  readonly conflict: { readonly theirs: Meeting; readonly joined: Merged } | null;
  readonly resolve: (choice: ConflictChoice) => void;
  readonly closeConflict: () => void;
}

export interface EditingOptions {
  /** Where the browser keeps unsaved work; see `draftKey`. */
  readonly key: string;
  /** @throws ApiError 409 `meeting-changed` when the version is not the newest any more. */
  readonly send: (saved: Meeting, draft: MeetingInput) => Promise<Meeting>;
}

/**
 * A session in the hands of one clerk: the draft on the screen, the version it grew from, saving with the version guard.
 * Nothing entered is ever dropped by an answer of the hub.
 */
export function useMeetingEditing(meeting: Meeting, { key, send }: EditingOptions): MeetingEditing {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const [start] = useState(() => readKeptDraft(key));
  const [saved, setSaved] = useState<Meeting>(start?.base ?? meeting);
  const [draft, setDraft] = useState<MeetingInput>(() => start?.draft ?? inputOf(meeting));
  const [restored, setRestored] = useState(start !== null);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [conflict, setConflict] = useState<MeetingEditing['conflict']>(null);
  const dirty = useMemo(() => !sameMeeting(draft, inputOf(saved)), [draft, saved]);
  const latest = useRef(draft);
  latest.current = draft;
  useKeeping(key, saved, draft, dirty);

  // Somebody else's newer version comes in quietly while nothing of ours is unsaved.
  useEffect(() => {
    if (dirty || saving || meeting.version <= saved.version) return;
    setSaved(meeting);
    setDraft(inputOf(meeting));
  }, [meeting, saved.version, dirty, saving]);

  const take = useCallback(
    (answer: Meeting, sent: MeetingInput) => {
      setSaved(answer);
      setRestored(false);
      // What was typed while the request was under way stays.
      if (latest.current === sent) setDraft(inputOf(answer));
      client.setQueryData(meetingKey(answer.sessionId), answer);
      void client.invalidateQueries({ queryKey: sessionsKey });
    },
    [client],
  );

  const sendAs = async (base: Meeting, sent: MeetingInput): Promise<Meeting | null> => {
    setSaving(true);
    setFailure(null);
    try {
      const answer = await send(base, sent);
      take(answer, sent);
      return answer;
    } catch (error) {
      const theirs = await changedMeanwhile(error, base.sessionId);
      if (theirs) setConflict({ theirs, joined: mergeMeetings(inputOf(base), sent, inputOf(theirs)) });
      else setFailure(error);
      if (error instanceof ApiError && error.status === 401) void client.invalidateQueries({ queryKey: ['me'] });
      return null;
    } finally {
      setSaving(false);
    }
  };

  const resolve = (choice: ConflictChoice) => {
    if (!conflict) return;
    const { theirs, joined } = conflict;
    setConflict(null);
    setSaved(theirs);
    if (choice === 'theirs') {
      setDraft(inputOf(theirs));
      return;
    }
    const next = choice === 'join' ? joined.meeting : draft;
    setDraft(next);
    latest.current = next;
    void sendAs(theirs, next);
  };

  return {
    draft,
    saved,
    dirty,
    edit: setDraft,
    save: () => sendAs(saved, draft),
    saving,
    refusal: failure ? errorText(t, failure) : null,
    refusalPath: failure instanceof ApiError ? (failure.path ?? null) : null,
    restored: restored && dirty,
    discard: () => {
      setSaved(meeting.version > saved.version ? meeting : saved);
      setDraft(inputOf(meeting.version > saved.version ? meeting : saved));
      setFailure(null);
      setRestored(false);
    },
    conflict,
    resolve,
    closeConflict: () => setConflict(null),
  };
}

/** What the hub takes back of a session it gave. */
export function inputOf({ termId, header, committeeIds, agenda, rules }: Meeting): MeetingInput {
  return { termId, header, ...(committeeIds ? { committeeIds } : {}), agenda, rules };
}

async function changedMeanwhile(error: unknown, sessionId: string): Promise<Meeting | null> {
  if (!(error instanceof ApiError) || error.code !== 'meeting-changed') return null;
  return readMeeting(sessionId).catch(() => null);
}

function useKeeping(key: string, saved: Meeting, draft: MeetingInput, dirty: boolean): void {
  useEffect(() => {
    if (!dirty) {
      forgetDraft(key);
      return;
    }
    const timer = setTimeout(() => keepDraft(key, { base: saved, draft }), keepAfterMs);
    return () => clearTimeout(timer);
  }, [key, saved, draft, dirty]);
}
