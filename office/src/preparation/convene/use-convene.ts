import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RefusalText } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { conveneMeeting, meetingKey } from '../../data/meetings.js';
import { sessionsKey } from '../../data/sessions.js';
import { renewTerms } from '../../data/terms.js';
import { useSending } from '../../forms/use-sending.js';
import type { MeetingEditing } from '../saving/use-meeting-editing.js';

export interface ConveneStep {
  /** Saves what is unsaved, then convenes. @param onStopped when saving did not succeed: its reason stands at the save button */
  readonly run: (onStopped: () => void) => void;
  readonly pending: boolean;
  readonly refusal: RefusalText | null;
}

/** The notice goes out (art. 20 ust. 1): agenda and drafts become public and the log begins. */
export function useConvene(sessionId: string, editing: Pick<MeetingEditing, 'dirty' | 'save' | 'saving'>): ConveneStep {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const { send, pending, refusal } = useSending(
    () => conveneMeeting(sessionId),
    (meeting) => {
      client.setQueryData(meetingKey(sessionId), meeting);
      void client.invalidateQueries({ queryKey: sessionsKey });
      renewTerms(client);
      announce.done(t(`${meeting.committeeIds ? 'conveneSitting' : 'convene'}.done`, { title: meeting.header.title }));
    },
  );
  const run = async (onStopped: () => void) => {
    if (editing.dirty && !(await editing.save())) return onStopped();
    send(undefined);
  };
  return { run: (onStopped) => void run(onStopped), pending: pending || editing.saving, refusal };
}
