import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OralQuestionInput } from '../../../protocol/src/http/oral-questions.js';
import { RadioGroup } from '../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../web-shared/src/fields/select.js';
import { TextArea, TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { useMembers } from '../data/members.js';
import { enterOralQuestion, useRefreshOralQuestions } from '../data/oral-questions.js';
import { useSessions } from '../data/sessions.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';

type Asker = 'councillor' | 'other';

/** I-04: a question asked aloud, noted from the session; councillors, sołtysi and others ask. */
export function OralQuestionDialog({ termId, onClose }: { termId: string; onClose: () => void }) {
  const { t } = useTranslation('office');
  const announce = useAnnounce();
  const refresh = useRefreshOralQuestions(termId);
  const { data: members } = useMembers(termId);
  const { data: sessions } = useSessions();
  const held = (sessions ?? []).filter((session) => session.termId === termId && session.status !== 'draft');
  const [chosen, setSessionId] = useState<string | null>(null);
  const [asker, setAsker] = useState<Asker>('councillor');
  const [memberId, setMemberId] = useState<string | null>(null);
  const [askedBy, setAskedBy] = useState('');
  const [question, setQuestion] = useState('');
  const [answer, setAnswer] = useState('');
  const sessionId = chosen ?? held[0]?.sessionId ?? null;
  const isAskerKnown = asker === 'councillor' ? memberId !== null : askedBy.trim().length >= 3;
  const sending = useSending((input: OralQuestionInput) => enterOralQuestion(termId, input), () => {
    refresh();
    announce.done(t('oralQuestions.saved'));
    onClose();
  }, ['askedBy', 'memberId', 'sessionId']);
  const isWhole = sessionId !== null && isAskerKnown && question.trim().length >= 3;
  const who = asker === 'councillor' ? { memberId, askedBy: null } : { memberId: null, askedBy };
  const { told, ...form } = useCheckedForm(isWhole, () => {
    if (sessionId !== null) sending.send({ sessionId, ...who, question, answer });
  });
  const missing = t('interpellations.fieldMissing');
  return (
    <FormDialog
      title={t('oralQuestions.enter')}
      action={t('oralQuestions.save')}
      pending={sending.pending}
      refusal={sending.refusal}
      onClose={onClose}
      {...form}
    >
      <Select
        label={t('oralQuestions.session')}
        options={held.map((session) => ({ value: session.sessionId, text: session.title }))}
        value={sessionId}
        onChange={setSessionId}
        error={told(sessionId === null ? t('oralQuestions.sessionMissing') : null) ?? sending.errorAt('sessionId')}
      />
      <RadioGroup
        label={t('oralQuestions.who')}
        options={(['councillor', 'other'] as const).map((value) => ({ value, text: t(`oralQuestions.${value}`) }))}
        value={asker}
        onChange={setAsker}
      />
      {asker === 'councillor' ? (
        <Select
          label={t('interpellations.author')}
          options={(members ?? [])
            .filter(({ mandate }) => mandate === 'active')
            .map(({ memberId: value, firstName, lastName }) => ({ value, text: `${lastName} ${firstName}` }))}
          value={memberId}
          onChange={setMemberId}
          error={told(memberId === null ? t('interpellations.authorMissing') : null) ?? sending.errorAt('memberId')}
        />
      ) : (
        <TextField
          label={t('oralQuestions.askedBy')}
          maxLength={200}
          value={askedBy}
          onChange={setAskedBy}
          error={told(isAskerKnown ? null : missing) ?? sending.errorAt('askedBy')}
        />
      )}
      <TextArea
        label={t('oralQuestions.question')}
        rows={4}
        maxLength={5_000}
        value={question}
        onChange={setQuestion}
        error={told(question.trim().length >= 3 ? null : missing)}
      />
      <TextArea
        label={t('oralQuestions.answer')}
        hint={t('oralQuestions.answerHint')}
        rows={3}
        maxLength={5_000}
        value={answer}
        onChange={setAnswer}
      />
    </FormDialog>
  );
}
