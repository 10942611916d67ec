import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../core/src/voting/voting.js';
import { type IconName, iconStrokes } from '../icon/icon.js';
import { categoryIcons } from '../voting/category-mark.js';
import { layoutSeats, type SeatLayoutKind, type SeatPlace } from './seat-layout.js';

/** What a seat shows: how its member voted, or only that they are present, have voted (V-08), or that nobody holds it. */
export type SeatState = Category | 'present' | 'voted' | 'vacant';

export interface Seat {
  /** 1 … statutory size. */
  seatNo: number;
  /** Null for a vacant seat. */
  fullName: string | null;
  /** Written below the seat in the `rows` layout. */
  lastName: string | null;
  state: SeatState;
  speaking?: boolean;
}

export interface SeatPlanProps {
  seats: readonly Seat[];
  layout: SeatLayoutKind;
  /** Makes every seat a button (operator's seat map). */
  onSeatPress?: (seatNo: number) => void;
}

export const seatIcons: Record<SeatState, IconName | null> = {
  ...categoryIcons,
  present: 'person',
  voted: 'check',
  vacant: null,
};
const SEAT_RADIUS = 0.44;
const LONGEST_NAME = 11;

/** The hall as a drawing and, for those who do not see it, as a list in seat order with the same facts. */
export function SeatPlan({ seats, layout, onSeatPress }: SeatPlanProps) {
  const { t } = useTranslation('shared');
  const titleId = useId();
  const sorted = [...seats].sort((a, b) => a.seatNo - b.seatNo);
  const { places, box, presidium } = layoutSeats(layout, sorted.length);
  const describe = (seat: Seat) =>
    [
      t('seatPlan.seat', { no: seat.seatNo }),
      seat.fullName,
      t(`seatPlan.state.${seat.state}`),
      seat.speaking ? t('seatPlan.speaking') : null,
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <div className={`k-seat-plan k-seat-plan--${layout}`}>
      <svg
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role={onSeatPress ? 'group' : 'img'}
        aria-labelledby={titleId}
        className="k-seat-plan__drawing"
      >
        <title id={titleId}>{t('seatPlan.title')}</title>
        <rect className="k-seat-plan__presidium" {...presidium} rx="0.12" />
        <text className="k-seat-plan__presidium-text" x="0" y={presidium.y + presidium.height / 2}>
          {t('seatPlan.presidium')}
        </text>
        {sorted.map((seat, index) => {
          const place = places[index];
          return (
            place && (
              <SeatMark
                key={seat.seatNo}
                seat={seat}
                place={place}
                withName={layout === 'rows'}
                label={describe(seat)}
                onPress={onSeatPress}
              />
            )
          );
        })}
      </svg>
      {!onSeatPress && (
        <ul className="k-visually-hidden">
          {sorted.map((seat) => (
            <li key={seat.seatNo}>{describe(seat)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SeatMarkProps {
  seat: Seat;
  place: SeatPlace;
  withName: boolean;
  label: string;
  onPress?: (seatNo: number) => void;
}

function SeatMark({ seat, place, withName, label, onPress }: SeatMarkProps) {
  const icon = seat.speaking && seat.state === 'present' ? 'microphone' : seatIcons[seat.state];
  const name = seat.lastName ?? '';
  return (
    <g
      className={`k-seat k-seat--${seat.state}${seat.speaking ? ' k-seat--speaking' : ''}`}
      transform={`translate(${place.x.toFixed(3)} ${place.y.toFixed(3)})`}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG group takes no focus */}
      <g aria-hidden="true">
        {seat.speaking && <circle className="k-seat__halo" r={SEAT_RADIUS + 0.1} />}
        {seat.state === 'against' ? (
          <rect
            className="k-seat__shape"
            x={-SEAT_RADIUS}
            y={-SEAT_RADIUS}
            width={2 * SEAT_RADIUS}
            height={2 * SEAT_RADIUS}
            rx="0.1"
          />
        ) : (
          <circle className="k-seat__shape" r={SEAT_RADIUS} />
        )}
        {icon && (
          <g className="k-seat__mark" transform="translate(-0.22 -0.32) scale(0.0183)">
            {iconStrokes(icon)}
          </g>
        )}
        <text className="k-seat__no" y={icon ? 0.29 : 0.1}>
          {seat.seatNo}
        </text>
        {withName && name && (
          <text className="k-seat__name" y={SEAT_RADIUS + 0.36}>
            {name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}
          </text>
        )}
      </g>
      {onPress && <SeatButton label={label} onPress={() => onPress(seat.seatNo)} />}
    </g>
  );
}

/** An SVG shape that behaves as a button: a `<button>` cannot stand inside a drawing. */
function SeatButton({ label, onPress }: { label: string; onPress: () => void }) {
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML elements cannot stand inside an SVG drawing
    <circle
      className="k-seat__press"
      r={SEAT_RADIUS + 0.06}
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={onPress}
      onKeyDown={handleKey}
    />
  );
}
