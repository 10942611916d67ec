import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Meeting } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { copyMeeting, meetingKey, removeMeeting, resetMeeting } from '../../data/meetings.js';
import { sessionsKey } from '../../data/sessions.js';
import { useSending } from '../../forms/use-sending.js';
import { sessionGone } from '../../preparation/saving/leave-guard.js';
import { isDraft } from '../session-days.js';

type Question = 'copy' | 'reset' | 'remove';

/** What can be done to a session as a whole: a copy of it, a training session anew, a draft thrown away. */
export function SessionActions({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<Question | null>(null);
  const { sessionId, training, header } = meeting;
  const renew = () => void client.invalidateQueries({ queryKey: sessionsKey });
  const open = (next: Meeting, text: string) => {
    client.setQueryData(meetingKey(next.sessionId), next);
    renew();
    announce.done(text);
    setAsked(null);
    navigate(`/sessions/${next.sessionId}`);
  };
  const copy = useSending(
    () => copyMeeting(sessionId),
    (next) => open(next, t('actions.copied', { title: next.header.title })),
  );
  const reset = useSending(
    () => resetMeeting(sessionId),
    (next) => open(next, t('actions.resetDone')),
  );
  const remove = useSending(
    () => removeMeeting(sessionId),
    () => {
      renew();
      announce.done(t('actions.removed', { title: header.title }));
      navigate('/sessions', { replace: true, state: sessionGone });
    },
  );
  const words = meeting.committeeIds ? 'sittingActions' : 'actions';
  const work = { copy, reset, remove };
  const draft = isDraft(meeting);
  const current = asked && work[asked];
  return (
    <>
      <Button onClick={() => setAsked('copy')}>{t('actions.copy.confirm')}</Button>
      {training && !draft && <Button onClick={() => setAsked('reset')}>{t('actions.reset.confirm')}</Button>}
      {draft && (
        <Button kind="quiet" onClick={() => setAsked('remove')}>
          {t(`${words}.remove.confirm`)}
        </Button>
      )}
      {asked && current && (
        <ConfirmDialog
          isOpen
          danger={asked !== 'copy'}
          title={t(`actions.${asked}.title`, { title: header.title })}
          confirmLabel={t(`${words}.${asked}.confirm`)}
          pending={current.pending}
          refusal={current.refusal}
          onConfirm={() => current.send(undefined)}
          onCancel={() => setAsked(null)}
        >
          <p>{t(`${words}.${asked}.text`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
