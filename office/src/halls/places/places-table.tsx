import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { DevicePlan, PlacePlan } from '../../../../protocol/src/hall/hall-plan.js';
import { IconButton } from '../../../../web-shared/src/actions/button.js';
import { useMembers } from '../../data/members.js';
import { NumberCell } from './number-cell.js';

export interface PlacesTableProps {
  places: readonly PlacePlan[];
  cameras: readonly DevicePlan[];
  /** The council that sits here, to see its names beside the seats. */
  termId: string | null;
  /** What is wrong at `<place>.microphone` and the like. */
  faultAt: (path: string) => string | null;
  onChange: (places: readonly PlacePlan[]) => void;
}

/** One line a place; every number may be typed over, arrows and Tab lead through them. */
export function PlacesTable(props: PlacesTableProps) {
  if (props.termId === null) return <Places {...props} nameAt={() => null} />;
  return <PlacesWithNames {...props} termId={props.termId} />;
}

function PlacesWithNames(props: PlacesTableProps & { termId: string }) {
  const members = useMembers(props.termId);
  const nameAt = (seatNo: number) => {
    const member = members.data?.find((one) => one.seatNo === seatNo);
    return member ? `${member.firstName} ${member.lastName}` : null;
  };
  return <Places {...props} nameAt={nameAt} />;
}

type NameAt = (seatNo: number) => string | null;

function Places({ places, cameras, faultAt, onChange, nameAt }: PlacesTableProps & { nameAt: NameAt }) {
  const { t } = useTranslation('office');
  const set = (at: number, place: PlacePlan) => onChange(places.with(at, place));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="k-table-scroll" aria-label={t('halls.places')} tabIndex={0}>
      <table className="k-table o-places">
        <caption className="k-visually-hidden">{t('halls.places')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('halls.place')}</th>
            <th scope="col">{t('halls.who')}</th>
            <th scope="col">{t('halls.microphone')}</th>
            {cameras.map(({ deviceId, name }) => (
              <th key={deviceId} scope="col">
                {t('halls.presetOf', { name })}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {places.map((place, at) => {
            const where = place.for.type === 'seat' ? t('halls.seat', { seatNo: place.for.seatNo }) : place.name;
            return (
              <tr key={place.placeId}>
                <th scope="row">{where}</th>
                <td>{whoText(t, place, nameAt)}</td>
                <td>
                  <NumberCell
                    label={t('halls.microphoneAt', { place: where })}
                    value={place.microphone}
                    error={faultAt(`${at}.microphone`) ?? faultAt(`${at}.for`)}
                    onChange={(microphone) => set(at, { ...place, microphone })}
                  />
                </td>
                {cameras.map(({ deviceId, name }) => (
                  <td key={deviceId}>
                    <NumberCell
                      label={t('halls.presetAt', { place: where, name })}
                      value={place.presets[deviceId] ?? null}
                      error={faultAt(`${at}.presets.${deviceId}`)}
                      onChange={(preset) => set(at, { ...place, presets: presetsWith(place, deviceId, preset) })}
                    />
                  </td>
                ))}
                <td>
                  <IconButton
                    icon="cross"
                    label={t('halls.removePlace', { place: where })}
                    onClick={() => onChange(places.toSpliced(at, 1))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function whoText(t: TFunction<'office'>, place: PlacePlan, nameAt: NameAt): string {
  switch (place.for.type) {
    case 'seat':
      return nameAt(place.for.seatNo) ?? t('halls.vacant');
    case 'role':
      return t(`role.${place.for.role}`, { ns: 'shared' });
    default:
      return t('halls.everybodyElse');
  }
}

function presetsWith({ presets }: PlacePlan, deviceId: string, preset: number | null): PlacePlan['presets'] {
  const { [deviceId]: _, ...others } = presets;
  return preset === null ? others : { ...others, [deviceId]: preset };
}
