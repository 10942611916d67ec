import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FloorKind, floorKinds } from '../../../../core/src/speaking/floor.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { matchesSearch } from '../../../../web-shared/src/text/search.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { hallPeople } from './hall-people.js';
import { SpeakerBefore } from './speaker-before.js';

/** The floor out of turn, or a place on the list, for anyone in the hall. Enter in the search takes the first one found. */
export function GiveFloorDialog({ initialName = '', onClose }: { initialName?: string; onClose: () => void }) {
  const { t } = useTranslation('steering');
  const { view, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const [query, setQuery] = useState(initialName);
  const [chosen, setChosen] = useState<string | null>(null);
  const [kind, setKind] = useState<FloorKind>('speech');
  const [isChecked, setChecked] = useState(false);
  const found = hallPeople(t, view).filter((person) => matchesSearch(`${person.name} ${person.note}`, query));
  // Somebody just let in is the last one of that name, once the view has come.
  const newcomer = initialName === '' ? undefined : view.guests.findLast(({ fullName }) => fullName === initialName);
  const wanted = chosen ?? newcomer?.personId ?? null;
  const personId = found.some((person) => person.personId === wanted) ? wanted : null;

  const give = async (isNow: boolean) => {
    setChecked(true);
    if (personId === null) return;
    const ok = isNow
      ? await order.give('GiveFloor', { personId, kind, endsSpeech: view.floor.speaker?.requestId })
      : await order.give('RequestFloor', { personId, kind });
    if (ok) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('giveFloor.title')}
      footer={
        <>
          <Button
            pending={order.pending?.type === 'RequestFloor'}
            unavailable={offlineBecause !== null}
            onClick={() => void give(false)}
          >
            {t('giveFloor.enlist')}
          </Button>
          <Button
            kind="primary"
            pending={order.pending?.type === 'GiveFloor'}
            unavailable={offlineBecause !== null}
            onClick={() => void give(true)}
          >
            {view.floor.speaker ? t('ending.confirm', { ns: 'floor' }) : t('giveFloor.now')}
          </Button>
        </>
      }
    >
      <div className="k-stack">
        <SpeakerBefore />
        <TextField
          type="search"
          autoFocus
          label={t('giveFloor.search')}
          hint={t('giveFloor.searchHint')}
          value={query}
          onChange={setQuery}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            setChosen(found[0]?.personId ?? null);
          }}
        />
        <div className="s-people">
          {found.length === 0 ? (
            <p className="k-soft">{t('giveFloor.nobody')}</p>
          ) : (
            <RadioGroup
              label={t('giveFloor.person')}
              error={isChecked && personId === null ? t('giveFloor.personMissing') : null}
              options={found.map((person) => ({ value: person.personId, text: person.name, hint: person.note }))}
              value={personId}
              onChange={setChosen}
            />
          )}
        </div>
        <Select
          label={t('giveFloor.kind')}
          options={floorKinds.map((value) => ({ value, text: t(`speakers.kind.${value}`, { ns: 'shared' }) }))}
          value={kind}
          onChange={setKind}
        />
        {offlineBecause && <Refusal refusal={{ text: offlineBecause }} />}
        {order.refusal && <Refusal refusal={order.refusal} />}
      </div>
    </Dialog>
  );
}
