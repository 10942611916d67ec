import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { OralQuestion } from '../../../protocol/src/http/oral-questions.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { ConfirmDialog } from '../../../web-shared/src/dialog/confirm-dialog.js';
import { formatDate } from '../../../web-shared/src/i18n/format.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { Loaded } from '../app/loaded.js';
import { removeOralQuestion, useOralQuestions, useRefreshOralQuestions } from '../data/oral-questions.js';
import { useSending } from '../forms/use-sending.js';
import { OralQuestionDialog } from './oral-question-dialog.js';
import { PaperDialog } from './paper-dialog.js';

/** I-04: questions asked aloud, beside the register; a councillor's can be made a paper of it. */
export function OralQuestions({ termId }: { termId: string }) {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const query = useOralQuestions(termId);
  const refresh = useRefreshOralQuestions(termId);
  const [entering, setEntering] = useState(false);
  const [writing, setWriting] = useState<OralQuestion | null>(null);
  return (
    <section className="k-stack">
      <h2>{t('oralQuestions.title')}</h2>
      <p className="k-soft">{t('oralQuestions.lead')}</p>
      <div className="k-row">
        <Button icon="plus" onClick={() => setEntering(true)}>
          {t('oralQuestions.enter')}
        </Button>
      </div>
      <Loaded query={query}>
        {(questions) =>
          questions.length === 0 ? (
            <p className="k-soft">{t('oralQuestions.none')}</p>
          ) : (
            <ul className="o-corrections">
              {questions.map((question) => (
                <Question key={question.oralQuestionId} question={question} onWrite={setWriting} onRemoved={refresh} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {entering && <OralQuestionDialog termId={termId} onClose={() => setEntering(false)} />}
      {writing && (
        <PaperDialog
          termId={termId}
          asked={writing}
          onClose={() => setWriting(null)}
          onEntered={({ interpellationId }) => {
            refresh();
            void navigate(`/interpellations/${interpellationId}`);
          }}
        />
      )}
    </section>
  );
}

interface QuestionProps {
  question: OralQuestion;
  onWrite: (question: OralQuestion) => void;
  onRemoved: () => void;
}

function Question({ question, onWrite, onRemoved }: QuestionProps) {
  const { t } = useTranslation('office');
  const announce = useAnnounce();
  const [removing, setRemoving] = useState(false);
  const { oralQuestionId, askedBy, memberId, enteredAt, answer, interpellationId } = question;
  const removal = useSending(removeOralQuestion, () => {
    announce.done(t('oralQuestions.removed'));
    setRemoving(false);
    onRemoved();
  });
  return (
    <li>
      <p>
        <strong>{askedBy}</strong> <span className="k-soft">{formatDate(enteredAt)}</span>
      </p>
      <p className="o-entry__words">{question.question}</p>
      {answer && (
        <p className="o-entry__words k-soft">
          {t('oralQuestions.answer')}: {answer}
        </p>
      )}
      <div className="k-row">
        {interpellationId ? (
          <Link to={`/interpellations/${interpellationId}`}>{t('oralQuestions.written')}</Link>
        ) : (
          <>
            {memberId && <Button onClick={() => onWrite(question)}>{t('oralQuestions.write')}</Button>}
            <Button kind="quiet" onClick={() => setRemoving(true)}>
              {t('oralQuestions.remove')}
            </Button>
          </>
        )}
      </div>
      <ConfirmDialog
        isOpen={removing}
        danger
        title={t('oralQuestions.removeTitle')}
        confirmLabel={t('oralQuestions.removeConfirm')}
        pending={removal.pending}
        refusal={removal.refusal}
        onConfirm={() => removal.send(oralQuestionId)}
        onCancel={() => setRemoving(false)}
      >
        <p>{t('oralQuestions.removeLead')}</p>
      </ConfirmDialog>
    </li>
  );
}
