import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { layoutSeats, type SeatPlace } from '../../../../web-shared/src/hall/seat-layout.js';
import { iconStrokes } from '../../../../web-shared/src/icon/icon.js';
import type { SeenPicture, SeenPlace } from './hall-sight.js';
import { tableLines } from './table-lines.js';

const radius = 0.42;

/** The hall as its devices confirm it: whose microphone is open, where the cameras look. The same in words for those who do not see it. */
export function HallPicture({ places, pictures }: { places: readonly SeenPlace[]; pictures: readonly SeenPicture[] }) {
  const { t } = useTranslation('hall');
  const titleId = useId();
  const seats = places.filter(({ place }) => place.for.type === 'seat');
  const others = places.filter(({ place }) => place.for.type !== 'seat');
  const { places: spots, box } = layoutSeats('hemicycle', Math.max(1, seats.length));
  const table = (at: number): SeatPlace => ({ x: (at - (others.length - 1) / 2) * 1.6, y: 1.05 });
  const spotOf = ({ place }: SeenPlace): SeatPlace | undefined => {
    const seat = seats.findIndex((one) => one.place === place);
    return seat >= 0 ? spots[seat] : table(others.findIndex((one) => one.place === place));
  };
  const hasCamera = pictures.some(({ kind }) => kind === 'camera');
  /** Room for the camera behind the last row. */
  const above = hasCamera ? 0.4 : 0;
  const describe = ({ place, microphone, cameras: seenBy }: SeenPlace): string =>
    [place.name, t(`microphone.${microphone}`), seenBy.length > 0 ? t('seenBy', { cameras: seenBy.join(', ') }) : '']
      .filter((part) => part !== '')
      .join(', ');
  return (
    <div className="o-hall-picture">
      <svg
        viewBox={`${box.x} ${box.y - above} ${box.width} ${box.height + above + (others.length > 0 ? 0.75 : 0)}`}
        role="img"
        aria-labelledby={titleId}
      >
        <title id={titleId}>{t('picture')}</title>
        {places.map((one) => {
          const spot = spotOf(one);
          return (
            spot &&
            one.cameras.length > 0 && (
              <line
                key={one.place.placeId}
                className="o-hall-picture__sight"
                x1={0}
                y1={box.y}
                x2={spot.x}
                y2={spot.y}
              />
            )
          );
        })}
        {hasCamera && (
          <g className="o-hall-picture__camera" transform={`translate(0 ${(box.y - 0.1).toFixed(2)})`}>
            <rect x={-0.3} y={-0.2} width={0.6} height={0.36} rx={0.06} />
          </g>
        )}
        {places.map((one) => {
          const spot = spotOf(one);
          return spot && <PlaceMark key={one.place.placeId} seen={one} spot={spot} />;
        })}
      </svg>
      <ul className="k-visually-hidden">
        {places.map((one) => (
          <li key={one.place.placeId}>{describe(one)}</li>
        ))}
      </ul>
    </div>
  );
}

function PlaceMark({ seen: { place, microphone, cameras }, spot }: { seen: SeenPlace; spot: SeatPlace }) {
  const isSeat = place.for.type === 'seat';
  const isMarked = microphone === 'open' || microphone === 'asked';
  const lines = place.for.type === 'seat' ? [String(place.for.seatNo)] : tableLines(place.name, isMarked ? 1 : 2);
  return (
    <g
      className={`o-hall-place o-hall-place--${microphone}${cameras.length > 0 ? ' o-hall-place--seen' : ''}`}
      transform={`translate(${spot.x.toFixed(2)} ${spot.y.toFixed(2)})`}
    >
      {isSeat ? <circle r={radius} /> : <rect x={-0.72} y={-radius} width={1.44} height={2 * radius} rx={0.1} />}
      {isMarked && (
        <g className="o-hall-place__mark" transform="translate(-0.2 -0.36) scale(0.0165)">
          {iconStrokes(microphone === 'open' ? 'microphone' : 'hand')}
        </g>
      )}
      <text className={isSeat ? '' : 'o-hall-place__name'}>
        {lines.map((line, at) => (
          <tspan key={line} x={0} y={(isMarked ? 0.28 : 0.1) + (at - (lines.length - 1) / 2) * 0.28}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
