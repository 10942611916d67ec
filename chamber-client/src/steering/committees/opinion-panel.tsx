import { useTranslation } from 'react-i18next';
import { opinionKinds } from '../../../../core/src/committees/opinion.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { useSteering } from '../orders/steering-context.js';
import { committeeName } from './committee-step.js';
import type { OpinionDraftState } from './use-opinion-draft.js';

/** K-10: after the committee's vote its opinion is put into words; the primary step saves it, and it goes along to the session of the council. */
export function OpinionPanel({ state: { draft, change } }: { state: OpinionDraftState }) {
  const { t } = useTranslation('committees');
  const { view } = useSteering();
  if (!draft) return null;
  const { opinion, remarks, isAdopted } = draft;
  const committee = committeeName(view, draft.committeeId);
  return (
    <section className="k-panel k-stack s-short-answers" aria-label={t('opinion.title', { committee })}>
      <h2 className="s-panel-title">{t('opinion.title', { committee })}</h2>
      <RadioGroup
        label={t('opinion.label')}
        options={opinionKinds.map((kind) => ({
          value: kind,
          text: t(`committees.opinion.${kind}`, { ns: 'shared' }),
          disabled: kind !== 'none' && !isAdopted,
        }))}
        value={opinion}
        onChange={(kind) => change({ ...draft, opinion: kind })}
      />
      {!isAdopted && <p className="k-soft">{t('opinion.notAdopted')}</p>}
      <TextArea
        label={t('opinion.remarks')}
        optional={opinion !== 'with-remarks'}
        value={remarks}
        onChange={(text) => change({ ...draft, remarks: text })}
        rows={3}
        maxLength={2000}
      />
    </section>
  );
}
