import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Term } from '../../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { TermSelect } from '../../council/term/term-select.js';
import { theCurrentTerm } from '../../council/term/the-current-term.js';
import { createMeeting, meetingKey, readMeeting } from '../../data/meetings.js';
import { sessionsKey } from '../../data/sessions.js';
import { readStatut } from '../../data/statut.js';
import { useSending } from '../../forms/use-sending.js';
import { HeaderFields } from '../../preparation/header/header-fields.js';
import {
  type AgendaSource,
  blankSession,
  emptyFields,
  meetingFor,
  offeredPurposes,
  sessionsOf,
  withHeader,
  withPurpose,
} from './new-session-draft.js';

const sources: readonly AgendaSource[] = ['template', 'earlier', 'empty'];

export function NewSessionForm({ terms, sessions }: { terms: readonly Term[]; sessions: readonly SessionSummary[] }) {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [term, setTerm] = useState(() => theCurrentTerm(terms, sessions) as Term);
  const [draft, setDraft] = useState(() => blankSession(term, sessions));
  const ofTerm = sessionsOf(term.termId, sessions);
  const create = useSending(
    async () => {
      const lastId = ofTerm[0]?.sessionId;
      const last = lastId === undefined ? null : await readMeeting(lastId);
      const wantsEarlier = draft.agendaSource === 'earlier' && draft.earlierId !== null;
      const earlier = wantsEarlier ? await readMeeting(draft.earlierId as string) : null;
      const versions = await readStatut(draft.termId);
      return createMeeting(meetingFor(draft, { earlier, last, versions }));
    },
    (meeting) => {
      client.setQueryData(meetingKey(meeting.sessionId), meeting);
      void client.invalidateQueries({ queryKey: sessionsKey });
      navigate(`/sessions/${meeting.sessionId}`, { replace: true });
    },
    ['header.number', 'header.date', 'header.time', 'header.place', 'header.title'],
  );
  const empty = emptyFields(draft);
  const { form, onSubmit, told } = useCheckedForm(empty.size === 0, () => create.send(undefined));
  const changeTerm = (termId: string) => {
    const next = terms.find((candidate) => candidate.termId === termId);
    if (!next) return;
    setTerm(next);
    setDraft(blankSession(next, sessions));
  };
  return (
    <form ref={form} className="o-form" onSubmit={onSubmit} noValidate>
      {create.refusal && <Refusal refusal={create.refusal} />}
      <TermSelect term={term} terms={terms} onChange={changeTerm} />
      <HeaderFields
        header={draft.header}
        onChange={(change) => setDraft((before) => withHeader(before, change(before.header)))}
        errorOf={(field) =>
          told(empty.has(field) ? t(`header.missing.${field}`) : null) ?? create.errorAt(`header.${field}`)
        }
      />
      <RadioGroup
        label={t('purpose.label')}
        options={offeredPurposes.map((value) => ({
          value,
          text: t(`purpose.name.${value}`),
          hint: t(`purpose.hint.${value}`),
        }))}
        value={draft.purpose}
        onChange={(purpose) => setDraft((before) => withPurpose(before, purpose))}
      />
      <RadioGroup
        label={t('newSession.agenda')}
        options={sources.map((value) => ({
          value,
          text: t(`newSession.source.${value}`),
          hint: t(`newSession.sourceHint.${value}`),
          disabled: value === 'earlier' && ofTerm.length === 0,
        }))}
        value={draft.agendaSource}
        onChange={(agendaSource) => setDraft({ ...draft, agendaSource })}
      />
      {draft.agendaSource === 'earlier' && (
        <Select
          label={t('newSession.earlier')}
          options={ofTerm.map(({ sessionId, title }) => ({ value: sessionId, text: title }))}
          value={draft.earlierId}
          onChange={(earlierId) => setDraft({ ...draft, earlierId })}
        />
      )}
      <div className="k-row">
        <Button type="submit" kind="primary" pending={create.pending}>
          {t('newSession.create')}
        </Button>
      </div>
    </form>
  );
}
