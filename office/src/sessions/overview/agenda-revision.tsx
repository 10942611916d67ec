import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting, Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { useSignedIn } from '../../app/sign-in-gate.js';
import { reviseAgenda } from '../../data/meetings.js';
import { agendaBodyOf } from '../../preparation/agenda/agenda-body.js';
import { AgendaSection } from '../../preparation/agenda/agenda-section.js';
import { useAgenda } from '../../preparation/agenda/use-agenda.js';
import { useNoStrayFiles } from '../../preparation/documents/use-no-stray-files.js';
import { useUploads } from '../../preparation/documents/use-uploads.js';
import { ConflictDialog } from '../../preparation/saving/conflict-dialog.js';
import { draftKey } from '../../preparation/saving/kept-draft.js';
import { LeaveGuard } from '../../preparation/saving/leave-guard.js';
import { SaveBar } from '../../preparation/saving/save-bar.js';
import { type MeetingEditing, useMeetingEditing } from '../../preparation/saving/use-meeting-editing.js';

/** The agenda of a convened session, changed before it opens; everybody sees the new one and why. */
export function AgendaRevision({ meeting, term, onDone }: { meeting: Meeting; term: Term; onDone: () => void }) {
  const { t } = useTranslation('office');
  const { me } = useSignedIn();
  const announce = useAnnounce();
  const reason = useRef('');
  const { sessionId } = meeting;
  const [asking, setAsking] = useState(false);
  const [openItemId, setOpenItemId] = useState<string | null>(null);
  const editing = useMeetingEditing(meeting, {
    key: draftKey(me.personId, `${sessionId}.agenda`),
    send: ({ version }, { agenda }) => reviseAgenda(sessionId, { version, agenda, reason: reason.current }),
  });
  const { draft, edit } = editing;
  const body = agendaBodyOf(draft);
  const steps = useAgenda(edit, body);
  const uploads = useUploads(term.training, steps.addDocument);
  useNoStrayFiles();
  const publish = async () => {
    if (!(await editing.save())) return;
    announce.done(t('revision.done'));
    onDone();
  };
  return (
    <>
      <Notice>{t('revision.text')}</Notice>
      <SaveBar editing={editing} label={t('revision.publish')} onSave={() => setAsking(true)} />
      <p>
        <Button
          icon="left"
          onClick={() => {
            editing.discard();
            onDone();
          }}
        >
          {t('revision.cancel')}
        </Button>
      </p>
      <AgendaSection
        items={draft.agenda}
        steps={steps}
        uploads={uploads}
        term={term}
        body={body}
        purpose={draft.header.purpose}
        openId={openItemId}
        onOpen={setOpenItemId}
      />
      {asking && !editing.conflict && (
        <ReasonDialog
          editing={editing}
          onPublish={(given) => {
            reason.current = given;
            void publish();
          }}
          onClose={() => setAsking(false)}
        />
      )}
      <ConflictDialog editing={editing} />
      <LeaveGuard editing={editing} uploading={uploads.running} />
    </>
  );
}

function ReasonDialog({
  editing,
  onPublish,
  onClose,
}: {
  editing: Pick<MeetingEditing, 'saving' | 'refusal'>;
  onPublish: (reason: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('office');
  const formId = useId();
  const [reason, setReason] = useState('');
  const isFit = reason.trim() !== '';
  const { form, onSubmit, told } = useCheckedForm(isFit, () => onPublish(reason));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('revision.title')}
      footer={
        <>
          <Button onClick={onClose}>{t('dialog.cancel', { ns: 'shared' })}</Button>
          <Button type="submit" form={formId} kind="primary" pending={editing.saving}>
            {t('revision.publish')}
          </Button>
        </>
      }
    >
      <form ref={form} id={formId} onSubmit={onSubmit} noValidate className="k-stack">
        {editing.refusal && <Refusal refusal={editing.refusal} />}
        <TextArea
          label={t('revision.reason')}
          hint={t('revision.reasonHint')}
          maxLength={1000}
          rows={3}
          autoFocus
          value={reason}
          onChange={setReason}
          error={told(isFit ? null : t('revision.reasonMissing'))}
        />
      </form>
    </Dialog>
  );
}
