import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Meeting, MemberRecord, Term } from '../../../protocol/src/http/office.js';
import { Tabs } from '../../../web-shared/src/tabs/tabs.js';
import { useSignedIn } from '../app/sign-in-gate.js';
import { saveMeeting } from '../data/meetings.js';
import { ProposalsPanel } from '../received-drafts/proposals-panel.js';
import { agendaBodyOf } from './agenda/agenda-body.js';
import { AgendaSection } from './agenda/agenda-section.js';
import { useAgenda } from './agenda/use-agenda.js';
import { SittingCommittees } from './committees/sitting-committees.js';
import { ConveneSection } from './convene/convene-section.js';
import type { Step } from './convene/readiness.js';
import { useConvene } from './convene/use-convene.js';
import { useNoStrayFiles } from './documents/use-no-stray-files.js';
import { useUploads } from './documents/use-uploads.js';
import { HeaderFields } from './header/header-fields.js';
import { RemotePanel } from './remote/remote-panel.js';
import { RequestFields } from './request/request-fields.js';
import { RulesSection } from './rules/rules-section.js';
import { ConflictDialog } from './saving/conflict-dialog.js';
import { draftKey } from './saving/kept-draft.js';
import { LeaveGuard } from './saving/leave-guard.js';
import { SaveBar } from './saving/save-bar.js';
import { useMeetingEditing } from './saving/use-meeting-editing.js';

export interface MeetingEditorProps {
  meeting: Meeting;
  term: Term;
  members: readonly MemberRecord[];
  onGoToCouncil: () => void;
}

type Tab = Exclude<Step, 'council'> | 'convene';
const tabs: readonly Tab[] = ['header', 'agenda', 'rules', 'convene'];

/** A session in preparation, in four steps; every step can be gone to at any time. */
export function MeetingEditor({ meeting, term, members, onGoToCouncil }: MeetingEditorProps) {
  const { t } = useTranslation('office');
  const { me } = useSignedIn();
  const [search, setSearch] = useSearchParams();
  const { sessionId } = meeting;
  const editing = useMeetingEditing(meeting, {
    key: draftKey(me.personId, sessionId),
    send: (saved, draft) => saveMeeting(sessionId, { ...draft, version: saved.version }),
  });
  const { draft, edit, refusalPath, refusal } = editing;
  const body = agendaBodyOf(draft);
  const steps = useAgenda(edit, body);
  const uploads = useUploads(term.training, steps.addDocument);
  const convene = useConvene(sessionId, editing);
  useNoStrayFiles();
  const asked = search.get('step');
  const [openItemId, setOpenItemId] = useState<string | null>(null);
  const tab = tabs.find((known) => known === asked) ?? 'agenda';
  const goTo = (next: string) => setSearch({ step: next }, { replace: true, preventScrollReset: true });
  const content: Record<Tab, ReactNode> = {
    header: (
      <div className="o-form">
        <SittingCommittees draft={draft} members={members} onChange={edit} />
        <HeaderFields
          ofCommittees={body.isCommittee}
          header={draft.header}
          onChange={(change) => edit((before) => ({ ...before, header: change(before.header) }))}
          errorOf={(field) => (refusalPath === `header.${field}` ? (refusal?.text ?? null) : null)}
        />
        {body.isCommittee || (
          <RequestFields
            header={draft.header}
            members={members}
            statutorySize={term.statutorySize}
            onChange={(change) => edit((before) => ({ ...before, header: change(before.header) }))}
          />
        )}
      </div>
    ),
    agenda: (
      <>
        {!draft.committeeIds && <ProposalsPanel sessionId={sessionId} meeting={draft} onAdd={steps.addItem} />}
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
      </>
    ),
    rules: (
      <>
        <RulesSection
          rules={draft.rules}
          onChange={(rules) => edit((before) => ({ ...before, rules }))}
          termId={term.termId}
          date={draft.header.date}
          isCommittee={body.isCommittee}
        />
        <RemotePanel sessionId={sessionId} isCommittee={body.isCommittee} />
      </>
    ),
    convene: (
      <ConveneSection
        editing={editing}
        convene={convene}
        term={term}
        members={members}
        uploading={uploads.running}
        sessionId={sessionId}
        onGoTo={(step, itemId) => {
          if (step === 'council') return onGoToCouncil();
          goTo(step);
          setOpenItemId(itemId ?? null);
        }}
      />
    ),
  };
  return (
    <>
      <SaveBar editing={editing} label={t('saving.save')} onSave={() => void editing.save()} />
      <Tabs
        label={t('preparation.steps')}
        selected={tab}
        onSelect={goTo}
        tabs={tabs.map((id, index) => ({
          id,
          title: `${index + 1}. ${t(`preparation.${id}`)}`,
          content: content[id],
        }))}
      />
      <ConflictDialog editing={editing} />
      <LeaveGuard editing={editing} uploading={uploads.running} />
    </>
  );
}
