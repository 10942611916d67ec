import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CommitteeRecord } from '../../../../protocol/src/http/committees.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { createMeeting, meetingKey, readMeeting } from '../../data/meetings.js';
import { sessionsKey } from '../../data/sessions.js';
import { readStatut } from '../../data/statut.js';
import { useSending } from '../../forms/use-sending.js';
import { HeaderFields } from '../../preparation/header/header-fields.js';
import { CommitteesChoice } from './committees-choice.js';
import type { AgendaSource } from './new-session-draft.js';
import { blankSitting, lastSittingOf, sittingFaults, sittingFor, withCommittees } from './new-sitting-draft.js';

const sources: readonly AgendaSource[] = ['template', 'earlier', 'empty'];

export interface NewSittingFormProps {
  term: Term;
  members: readonly MemberRecord[];
  /** Those that can sit. */
  committees: readonly CommitteeRecord[];
  /** The newest first. */
  sessions: readonly SessionSummary[];
}

export function NewSittingForm({ term, members, committees, sessions }: NewSittingFormProps) {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => blankSitting(term.termId, sessions));
  const earlier = lastSittingOf(draft, sessions, committees);
  const create = useSending(
    async () => {
      const last = sessions.find(({ termId }) => termId === term.termId);
      const pattern = draft.agendaSource === 'earlier' && earlier ? await readMeeting(earlier.sessionId) : null;
      const versions = await readStatut(term.termId);
      const newest = last ? await readMeeting(last.sessionId) : null;
      return createMeeting(sittingFor(draft, { earlier: pattern, last: newest, versions }));
    },
    (meeting) => {
      client.setQueryData(meetingKey(meeting.sessionId), meeting);
      void client.invalidateQueries({ queryKey: sessionsKey });
      navigate(`/sessions/${meeting.sessionId}`, { replace: true });
    },
    ['header.date', 'header.time', 'header.place', 'header.title'],
  );
  const faults = sittingFaults(draft);
  const { form, onSubmit, told } = useCheckedForm(faults.size === 0, () => create.send(undefined));
  return (
    <form ref={form} className="o-form" onSubmit={onSubmit} noValidate>
      {create.refusal && <Refusal refusal={create.refusal} />}
      <CommitteesChoice
        committees={committees}
        members={members}
        committeeIds={draft.committeeIds}
        presiderId={draft.presiderId}
        onCommittees={(ids) => setDraft((before) => withCommittees(before, ids, committees))}
        onPresider={(presiderId) => setDraft((before) => ({ ...before, presiderId }))}
        errorOf={(field) => told(faults.has(field) ? t(`newSitting.${field}Missing`) : null)}
      />
      <HeaderFields
        ofCommittees
        header={draft.header}
        onChange={(change) => setDraft((before) => ({ ...before, header: change(before.header) }))}
        errorOf={(field) =>
          told(faults.has(field) ? t(field === 'date' ? 'newSitting.dateMissing' : `header.missing.${field}`) : null) ??
          create.errorAt(`header.${field}`)
        }
      />
      <Notice>{t('committees.invitation', { ns: 'shared' })}</Notice>
      <RadioGroup
        label={t('newSession.agenda')}
        options={sources.map((value) => ({
          value,
          text: t(`newSitting.source.${value}`),
          hint:
            value === 'earlier' && earlier
              ? t('newSitting.earlierOf', { title: earlier.title })
              : t(`newSitting.sourceHint.${value}`),
          disabled: value === 'earlier' && !earlier,
        }))}
        value={draft.agendaSource}
        onChange={(agendaSource) => setDraft((before) => ({ ...before, agendaSource }))}
      />
      <div className="k-row">
        <Button type="submit" kind="primary" pending={create.pending}>
          {t('newSitting.create')}
        </Button>
      </div>
    </form>
  );
}
