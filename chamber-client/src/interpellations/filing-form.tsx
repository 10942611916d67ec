import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLong } from '../../../core/src/interpellations/contents.js';
import type { OwnInterpellations } from '../../../protocol/src/http/interpellations.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { ApiError } from '../../../web-shared/src/api/api-error.js';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import { ConfirmDialog } from '../../../web-shared/src/dialog/confirm-dialog.js';
import { RadioGroup } from '../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../web-shared/src/fields/select.js';
import { TextArea, TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { Refusal } from '../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { useSignedIn } from '../app/sign-in-gate.js';
import { FilingAttachments } from './filing-attachments.js';
import { type Filing, inTerm, keepFiling } from './kept-filing.js';
import { fileInterpellation, useKeepFiled } from './own-register.js';

export interface FilingFormProps {
  seats: OwnInterpellations['seats'];
  filing: Filing;
  onChange: (filing: Filing) => void;
  /** Filed, or thrown away. */
  onEnd: () => void;
}

const least = { subject: 3, facts: 10, questions: 3 } as const;

/** I-01: subject, short facts and the questions that follow from them; goes to the chair. */
export function FilingForm({ seats, filing, onChange, onEnd }: FilingFormProps) {
  const { t } = useTranslation('interpellations');
  const { me, recheck } = useSignedIn();
  const keepFiled = useKeepFiled();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<'file' | 'discard' | null>(null);
  const [isRunning, setRunning] = useState(false);
  const end = () => {
    keepFiling(me.personId, null);
    onEnd();
  };
  const { mutate, isPending, error } = useMutation({
    mutationFn: fileInterpellation,
    onSuccess: (entry) => {
      keepFiled(entry);
      announce.done(t('filed', { kind: t(`kind.${entry.kind}`), mark: entry.mark }));
      end();
    },
    onError: (failure) => {
      setAsked(null);
      if (failure instanceof ApiError && failure.status === 401) recheck();
    },
  });
  const fits = (name: keyof typeof least) => filing[name].trim().length >= least[name];
  const isFit = fits('subject') && fits('facts') && fits('questions') && !isRunning;
  const { form, onSubmit, told } = useCheckedForm(isFit, () => setAsked('file'));
  const words = (name: keyof typeof least) => ({
    label: t(name),
    value: filing[name],
    onChange: (value: string) => onChange({ ...filing, [name]: value }),
    error: told(fits(name) ? null : t(`missing.${name}`)),
  });
  const seat = seats.find(({ termId }) => termId === filing.termId);
  return (
    <form
      className="k-panel k-stack own-filing"
      ref={form}
      onSubmit={onSubmit}
      noValidate
      aria-labelledby="filing-title"
    >
      <h2 id="filing-title">{t('new')}</h2>
      {seats.length > 1 && (
        <Select
          label={t('council')}
          options={seats.map(({ termId, councilName, label }) => ({ value: termId, text: `${councilName}, ${label}` }))}
          value={filing.termId}
          onChange={(termId) => onChange(inTerm(filing, termId))}
        />
      )}
      <RadioGroup
        label={t('kindHead')}
        options={(['interpellation', 'question'] as const).map((value) => ({
          value,
          text: t(`kind.${value}`),
          hint: t(`kindHint.${value}`),
        }))}
        value={filing.kind}
        onChange={(kind) => onChange({ ...filing, kind })}
      />
      <TextField {...words('subject')} maxLength={300} />
      <TextArea {...words('facts')} hint={t(isLong(filing) ? 'factsLong' : 'factsHint')} rows={6} maxLength={20_000} />
      <TextArea {...words('questions')} rows={4} maxLength={10_000} />
      <FilingAttachments
        key={filing.termId}
        filing={filing}
        onChange={(documents) => onChange({ ...filing, documents })}
        onRunning={setRunning}
      />
      <p className="k-soft">{t('publicity')}</p>
      {error && <Refusal refusal={errorText(t, error)} />}
      {error && <p>{t('keptAnyway')}</p>}
      <div className="k-row">
        <Button kind="primary" size="large" type="submit" pending={isPending}>
          {t('file')}
        </Button>
        <Button kind="quiet" type="button" onClick={() => setAsked('discard')}>
          {t('discard')}
        </Button>
        <span className="k-soft k-small">{t('kept')}</span>
      </div>
      <ConfirmDialog
        isOpen={asked === 'file'}
        title={t(`fileQuestion.${filing.kind}`)}
        confirmLabel={t('file')}
        pending={isPending}
        onConfirm={() => mutate(filing)}
        onCancel={() => setAsked(null)}
      >
        <p>
          <strong lang="pl">{filing.subject}</strong>
        </p>
        {filing.documents.length > 0 && <p>{t('attached', { count: filing.documents.length })}</p>}
        <p>{t(seat?.training ? 'filingTraining' : 'filingMeans')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'discard'}
        danger
        title={t('discardQuestion')}
        confirmLabel={t('discard')}
        onConfirm={end}
        onCancel={() => setAsked(null)}
      >
        <p>{t('discardMeans')}</p>
      </ConfirmDialog>
    </form>
  );
}
