import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { DebateApplication, DebateRegister } from '../../../protocol/src/http/report-debate.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { ConfirmDialog } from '../../../web-shared/src/dialog/confirm-dialog.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { debateKey, eraseDebateData, useDebate } from '../data/debate.js';
import { useMeeting } from '../data/meetings.js';
import { useSending } from '../forms/use-sending.js';
import { dayText } from '../sessions/session-days.js';
import { ApplicationDialog } from './application-dialog.js';
import { ApplicationsTable } from './applications-table.js';

/** /sessions/:sessionId/debate: applications of residents to the debate on the report (R-01 … R-04). */
export function DebatePage() {
  const { t } = useTranslation('office');
  const { sessionId = '' } = useParams();
  const { data: meeting } = useMeeting(sessionId);
  const query = useDebate(sessionId);
  return (
    <OfficePage
      title={t('debate.title')}
      training={meeting?.training}
      back={{ to: `/sessions/${sessionId}`, text: meeting?.header.title ?? t('sessions.untitled') }}
    >
      <Loaded query={query}>{(register) => <Register sessionId={sessionId} register={register} />}</Loaded>
    </OfficePage>
  );
}

function Register({ sessionId, register }: { sessionId: string; register: DebateRegister }) {
  const { t } = useTranslation('office');
  const [open, setOpen] = useState<{ application: DebateApplication | null } | null>(null);
  const { lastDay, isOpen, supportersNeeded, admitted, applications } = register;
  return (
    <div className="k-stack">
      <p className="o-lead">
        {t(isOpen ? 'debate.until' : 'debate.over', { day: dayText(lastDay) })}
        <br />
        {t('debate.rule', { supporters: supportersNeeded, admitted })}
      </p>
      {register.erasedAt === null && (
        <div>
          <Button kind="primary" icon="plus" onClick={() => setOpen({ application: null })}>
            {t('debate.enter')}
          </Button>
        </div>
      )}
      <ApplicationsTable
        sessionId={sessionId}
        applications={applications}
        supportersNeeded={supportersNeeded}
        onOpen={(application) => setOpen({ application })}
      />
      <Retention sessionId={sessionId} register={register} />
      {open && <ApplicationDialog sessionId={sessionId} application={open.application} onClose={() => setOpen(null)} />}
    </div>
  );
}

/** signed lists are erased once the purpose has ended; the button says when that is. */
function Retention({ sessionId, register }: { sessionId: string; register: DebateRegister }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [asked, setAsked] = useState(false);
  const erase = useSending(
    () => eraseDebateData(sessionId),
    (next) => {
      client.setQueryData(debateKey(sessionId), next);
      announce.done(t('debate.erased'));
      setAsked(false);
    },
  );
  if (register.erasedAt !== null)
    return <Notice tone="ok">{t('debate.erasedAt', { at: formatDateTime(register.erasedAt) })}</Notice>;
  return (
    <section className="k-stack">
      <h2>{t('debate.retention')}</h2>
      <p>{t('debate.retentionText')}</p>
      {register.mayErase && (
        <div>
          <Button kind="danger" onClick={() => setAsked(true)}>
            {t('debate.erase')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={asked}
        danger
        title={t('debate.eraseQuestion')}
        confirmLabel={t('debate.erase')}
        pending={erase.pending}
        refusal={erase.refusal}
        onConfirm={() => erase.send(undefined)}
        onCancel={() => setAsked(false)}
      >
        <p>{t('debate.eraseText')}</p>
      </ConfirmDialog>
    </section>
  );
}
