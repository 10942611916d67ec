import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { opinionKinds } from '../../../../core/src/committees/opinion.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { ItemOpinions } from '../../../../web-shared/src/committees/item-opinions.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { TextArea, TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { useCommittees } from '../../data/committees.js';
import { blankOpinion, type OpinionDraft, opinionFault, opinionOf } from './opinion-draft.js';

type Opinions = NonNullable<ItemDraft['opinions']>;

export interface OpinionsSectionProps {
  termId: string;
  item: ItemDraft;
  onChange: (item: ItemDraft) => void;
}

/** K-10: opinions that came on paper; those of sittings in the system join when the session is convened. */
export function OpinionsSection({ termId, item, onChange }: OpinionsSectionProps) {
  const { t } = useTranslation('office');
  const [draft, setDraft] = useState<OpinionDraft | null>(null);
  const opinions = item.opinions ?? [];
  const keep = (next: Opinions) => {
    const { opinions: _, ...others } = item;
    onChange(next.length > 0 ? { ...others, opinions: next } : others);
  };
  return (
    <section className="k-stack">
      <h3 className="o-part">{t('opinions.title')}</h3>
      <p className="k-soft">{t('opinions.hint')}</p>
      <ItemOpinions item={{ itemId: item.itemId, opinions: [...opinions] }} />
      {opinions.length > 0 && (
        <div className="k-row">
          {opinions.map((opinion) => (
            <Button key={opinion.committee} onClick={() => keep(opinions.filter((other) => other !== opinion))}>
              {t('opinions.removeOf', { committee: opinion.committee })}
            </Button>
          ))}
        </div>
      )}
      {draft ? (
        <OpinionFields
          termId={termId}
          draft={draft}
          entered={opinions}
          onChange={setDraft}
          onKeep={() => {
            keep([...opinions, opinionOf(draft)]);
            setDraft(null);
          }}
          onCancel={() => setDraft(null)}
        />
      ) : (
        <div>
          <Button icon="plus" onClick={() => setDraft(blankOpinion)}>
            {t('opinions.add')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OpinionFieldsProps {
  termId: string;
  draft: OpinionDraft;
  entered: Opinions;
  onChange: (draft: OpinionDraft) => void;
  onKeep: () => void;
  onCancel: () => void;
}

function OpinionFields({ termId, draft, entered, onChange, onKeep, onCancel }: OpinionFieldsProps) {
  const { t } = useTranslation('office');
  const { data: committees = [] } = useCommittees(termId);
  const namesId = useId();
  const fault = opinionFault(draft, entered);
  const { form, onSubmit, told: toldOf } = useCheckedForm(fault === null, onKeep);
  const told = toldOf(fault);
  const set = (part: Partial<OpinionDraft>) => onChange({ ...draft, ...part });
  return (
    <form ref={form} className="k-panel k-stack" onSubmit={onSubmit} noValidate>
      <TextField
        label={t('opinions.committee')}
        maxLength={200}
        list={namesId}
        value={draft.committee}
        onChange={(committee) => set({ committee })}
        error={
          told === 'committee' || told === 'twice'
            ? t(told === 'twice' ? 'opinions.twice' : 'opinions.committeeMissing')
            : null
        }
      />
      <datalist id={namesId}>
        {committees
          .filter(({ closed }) => !closed)
          .map(({ committeeId, name }) => (
            <option key={committeeId} value={name} />
          ))}
      </datalist>
      <RadioGroup
        label={t('opinions.opinion')}
        options={opinionKinds.map((value) => ({ value, text: t(`committees.opinion.${value}`, { ns: 'shared' }) }))}
        value={draft.opinion}
        onChange={(opinion) => set({ opinion })}
      />
      <TextArea
        label={t('opinions.remarks')}
        optional={draft.opinion !== 'with-remarks'}
        rows={2}
        maxLength={2000}
        value={draft.remarks}
        onChange={(remarks) => set({ remarks })}
        error={told === 'remarks' ? t('opinions.remarksMissing') : null}
      />
      <TextField label={t('opinions.day')} optional type="date" value={draft.day} onChange={(day) => set({ day })} />
      <Checkbox label={t('opinions.votes')} checked={draft.withVotes} onChange={(withVotes) => set({ withVotes })} />
      {draft.withVotes && (
        <div className="o-pair">
          {(['for', 'against', 'abstain'] as const).map((choice) => (
            <NumberField
              key={choice}
              label={t(`opinions.${choice}`)}
              min={0}
              max={100}
              value={draft.votes[choice]}
              onChange={(count) => set({ votes: { ...draft.votes, [choice]: count } })}
            />
          ))}
        </div>
      )}
      <div className="k-row">
        <Button type="submit" kind="primary">
          {t('opinions.keep')}
        </Button>
        <Button onClick={onCancel}>{t('dialog.cancel', { ns: 'shared' })}</Button>
      </div>
    </form>
  );
}
