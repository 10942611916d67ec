import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { hasDraft } from '../../../../core/src/amendments/draft-status.js';
import { type DraftText, splitIntoUnits } from '../../../../core/src/amendments/draft-text.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { TextArea, TextField } from '../../../../web-shared/src/fields/text-field.js';

export interface DraftTextSectionProps {
  item: ItemDraft;
  onChange: (item: ItemDraft) => void;
}

/** V-26: the draft's own words, so that amendments find their place: pasted, split into units, corrected by hand. */
export function DraftTextSection({ item, onChange }: DraftTextSectionProps) {
  const { t } = useTranslation('office');
  const [pasted, setPasted] = useState('');
  if (!hasDraft(item)) return null;
  const { text } = item;
  const set = (units: DraftText | undefined) => {
    const { text: _before, ...rest } = item;
    onChange(units && units.length > 0 ? { ...rest, text: units } : rest);
  };
  return (
    <section className="k-stack" aria-labelledby={`text-of-${item.itemId}`}>
      <h3 id={`text-of-${item.itemId}`}>{t('draftText.title')}</h3>
      {text ? (
        <Units units={text} onChange={set} />
      ) : (
        <>
          <TextArea
            label={t('draftText.paste')}
            hint={t('draftText.hint')}
            rows={6}
            value={pasted}
            onChange={setPasted}
          />
          <div className="k-row">
            <Button unavailable={pasted.trim() === ''} onClick={() => set(splitIntoUnits(pasted))}>
              {t('draftText.split')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Units({ units, onChange }: { units: DraftText; onChange: (units: DraftText | undefined) => void }) {
  const { t } = useTranslation('office');
  const change = (unitId: string, part: { label?: string; text?: string }) =>
    onChange(units.map((unit) => (unit.unitId === unitId ? { ...unit, ...part } : unit)));
  const addAfter = (index: number) => {
    const unitId = nextUnitId(units);
    onChange([
      ...units.slice(0, index + 1),
      { unitId, label: '', text: t('draftText.newUnit') },
      ...units.slice(index + 1),
    ]);
  };
  return (
    <>
      <p className="k-soft">{t('draftText.units', { count: units.length })}</p>
      <ol className="o-units">
        {units.map(({ unitId, label, text }, index) => (
          <li key={unitId} className="o-unit">
            <TextField
              label={t('draftText.label')}
              maxLength={60}
              value={label}
              onChange={(value) => change(unitId, { label: value })}
            />
            <TextArea
              label={t('draftText.text')}
              rows={Math.min(8, 1 + Math.ceil(text.length / 90))}
              value={text}
              onChange={(value) => change(unitId, { text: value })}
              error={text.trim() === '' ? t('draftText.empty') : null}
            />
            <div className="k-row">
              <Button kind="quiet" aria-label={t('draftText.addAfterOf', { label })} onClick={() => addAfter(index)}>
                {t('draftText.addAfter')}
              </Button>
              <Button
                kind="quiet"
                aria-label={t('draftText.removeOf', { label })}
                onClick={() => onChange(units.filter((unit) => unit.unitId !== unitId))}
              >
                {t('draftText.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div className="k-row">
        <Button kind="quiet" onClick={() => onChange(undefined)}>
          {t('draftText.again')}
        </Button>
      </div>
    </>
  );
}

/** Ids are never given twice while the units are edited: amendments are tied to them. */
function nextUnitId(units: DraftText): string {
  const numbers = units.map(({ unitId }) => Number(/^u(\d+)$/.exec(unitId)?.[1] ?? 0));
  return `u${1 + Math.max(0, ...numbers)}`;
}
