import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../../protocol/src/http/office.js';
import type { ReceivedDraft } from '../../../protocol/src/http/received-drafts.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { DocumentLinks } from '../../../web-shared/src/agenda/document-links.js';
import { ConfirmDialog } from '../../../web-shared/src/dialog/confirm-dialog.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { RegisterTerm } from '../council/term/register-term.js';
import { useChosenTerm } from '../council/term/use-chosen-term.js';
import { draftsKey, useReceivedDrafts, withdrawDraft } from '../data/received-drafts.js';
import { useSending } from '../forms/use-sending.js';
import { dayText } from '../sessions/session-days.js';
import { DraftDialog } from './draft-dialog.js';

/** /drafts: the drafts received in the current or another term (S-07 … S-09). */
export function DraftsPage() {
  const { t } = useTranslation('office');
  const { term } = useChosenTerm();
  return (
    <OfficePage
      title={t('received.title')}
      training={term?.training}
      back={{ to: '/sessions', text: t('sessions.title') }}
    >
      <RegisterTerm />
      {term && <Register key={term.termId} term={term} />}
    </OfficePage>
  );
}

function Register({ term }: { term: Term }) {
  const { t } = useTranslation('office');
  const query = useReceivedDrafts(term.termId);
  const [entering, setEntering] = useState(false);
  const [leaving, setLeaving] = useState<ReceivedDraft | null>(null);
  return (
    <div className="k-stack">
      <p className="o-lead">{t('received.rule')}</p>
      <div>
        <Button kind="primary" icon="plus" onClick={() => setEntering(true)}>
          {t('received.enter')}
        </Button>
      </div>
      <Loaded query={query}>{(drafts) => <DraftsTable drafts={drafts} onWithdraw={setLeaving} />}</Loaded>
      {entering && <DraftDialog term={term} onClose={() => setEntering(false)} />}
      {leaving && <Withdrawal termId={term.termId} draft={leaving} onClose={() => setLeaving(null)} />}
    </div>
  );
}

interface DraftsTableProps {
  drafts: readonly ReceivedDraft[];
  onWithdraw: (draft: ReceivedDraft) => void;
}

function DraftsTable({ drafts, onWithdraw }: DraftsTableProps) {
  const { t } = useTranslation('office');
  const stateOf = ({ withdrawnAt, placedIn, takenOffFrom }: ReceivedDraft) => {
    if (withdrawnAt !== null) return t('received.withdrawn');
    if (placedIn) return t('received.placed', { number: placedIn.number });
    return takenOffFrom ? t('received.waitsAgain', { number: takenOffFrom.number }) : t('received.waits');
  };
  const columns: Column<ReceivedDraft>[] = [
    { id: 'no', header: t('received.no'), cell: ({ no }) => no, align: 'end' },
    {
      id: 'title',
      header: t('received.projectTitle'),
      cell: ({ title, documents }) => (
        <>
          {title}
          <DocumentLinks documents={documents} label={title} />
        </>
      ),
    },
    { id: 'filer', header: t('received.filer'), cell: ({ filerName }) => filerName },
    { id: 'received', header: t('received.receivedOn'), cell: ({ receivedOn }) => dayText(receivedOn) },
    { id: 'state', header: t('received.state'), cell: stateOf },
    {
      id: 'actions',
      header: t('members.actions'),
      cell: (draft) =>
        draft.withdrawnAt === null &&
        draft.placedIn === null && (
          <Button onClick={() => onWithdraw(draft)}>
            {t('received.withdraw')}
            <span className="k-visually-hidden">: {draft.title}</span>
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('received.title')}
      columns={columns}
      rows={drafts}
      rowKey={({ draftId }) => draftId}
      empty={t('received.none')}
    />
  );
}

function Withdrawal({ termId, draft, onClose }: { termId: string; draft: ReceivedDraft; onClose: () => void }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const withdraw = useSending(
    () => withdrawDraft(termId, draft.draftId),
    () => {
      void client.invalidateQueries({ queryKey: draftsKey });
      announce.done(t('received.withdrawnDone'));
      onClose();
    },
  );
  return (
    <ConfirmDialog
      isOpen
      danger
      title={t('received.withdrawQuestion')}
      confirmLabel={t('received.withdraw')}
      pending={withdraw.pending}
      refusal={withdraw.refusal}
      onConfirm={() => withdraw.send(undefined)}
      onCancel={onClose}
    >
      <p>{t('received.withdrawText', { title: draft.title })}</p>
    </ConfirmDialog>
  );
}
