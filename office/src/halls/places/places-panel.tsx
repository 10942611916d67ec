import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hall } from '../../../../protocol/src/http/halls.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { MenuButton } from '../../../../web-shared/src/menu/menu-button.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import { useCurrentTerm } from '../../council/term/use-current-term.js';
import { SaveBar } from '../../preparation/saving/save-bar.js';
import { camerasOf } from '../devices/device-names.js';
import { placeFaults } from './place-faults.js';
import { freeSeat, withPlace, withPresets, withSeats } from './place-rows.js';
import { PlacesTable } from './places-table.js';
import type { PlacesDraft } from './use-places-draft.js';

const mostSeats = 100;

/** Who speaks where: microphone and camera presets of every place. */
export function PlacesPanel({ hall, draft }: { hall: Hall; draft: PlacesDraft }) {
  const { t } = useTranslation('office');
  const term = useCurrentTerm();
  const [typed, setTyped] = useState<number | null | undefined>(undefined);
  const { places, change } = draft;
  const cameras = camerasOf(hall.plan);
  const faults = placeFaults(hall.plan, places);
  const count = typed === undefined ? (term?.statutorySize ?? null) : typed;
  const fill = () => count !== null && change(withSeats(places, count, (seatNo) => t('halls.seat', { seatNo })));
  const has = (type: 'mayor' | 'others') =>
    places.some(({ for: who }) => (type === 'others' ? who.type === type : who.type === 'role' && who.role === type));
  const more = [
    { id: 'seat', text: t('halls.addSeat') },
    ...(has('mayor') ? [] : [{ id: 'mayor', text: t('halls.addMayor') }]),
    ...(has('others') ? [] : [{ id: 'others', text: t('halls.addLectern') }]),
    ...cameras.map(({ deviceId, name }) => ({ id: `presets ${deviceId}`, text: t('halls.countPresets', { name }) })),
  ];
  const choose = (id: string) => {
    if (id === 'seat') {
      const seatNo = freeSeat(places);
      change(withPlace(places, t('halls.seat', { seatNo }), { type: 'seat', seatNo }));
    } else if (id === 'mayor') change(withPlace(places, t('halls.mayorsTable'), { type: 'role', role: 'mayor' }));
    else if (id === 'others') change(withPlace(places, t('halls.lectern'), { type: 'others' }));
    else change(withPresets(places, id.slice('presets '.length)));
  };
  const { form, onSubmit, told } = useCheckedForm(faults.size === 0, draft.save);
  const wrong = faults.size > 0 ? told(t('halls.placesWrong')) : null;
  const refusal = wrong === null ? draft.refusal : { text: wrong };
  const editing = { ...draft, refusal, saving: draft.pending, restored: false };
  return (
    <form ref={form} className="k-stack" onSubmit={onSubmit} noValidate>
      <SaveBar editing={editing} label={t('halls.savePlaces')} onSave={() => form.current?.requestSubmit()} />
      <p className="o-lead">{t('halls.placesLead')}</p>
      <div className="o-filters">
        <NumberField label={t('halls.seatCount')} min={1} max={mostSeats} value={count} onChange={setTyped} />
        <Button kind={places.length === 0 ? 'primary' : 'secondary'} unavailable={count === null} onClick={fill}>
          {count === null ? t('halls.fillNone') : t('halls.fill', { count })}
        </Button>
        <MenuButton label={t('halls.more')} entries={more} onChoose={choose} />
      </div>
      {places.length === 0 ? (
        <EmptyState title={t('halls.noPlaces')} text={t('halls.noPlacesText')} />
      ) : (
        <PlacesTable
          places={places}
          cameras={cameras}
          termId={term?.termId ?? null}
          faultAt={(path) => told(faults.get(path) ?? null)}
          onChange={change}
        />
      )}
    </form>
  );
}
