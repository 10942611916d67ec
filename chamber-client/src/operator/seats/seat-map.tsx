import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperatorView } from '../../../../protocol/src/views/views.js';
import { SeatLegend } from '../../../../web-shared/src/hall/seat-legend.js';
import { SeatPlan } from '../../../../web-shared/src/hall/seat-plan.js';
import { SeatDialog } from './seat-dialog.js';
import { seatsNow } from './seats-now.js';

/** The hall by seat; a seat opens what can be done for whoever sits there. */
export function SeatMap({ view }: { view: OperatorView }) {
  const { t } = useTranslation('operator');
  const titleId = useId();
  const [seatNo, setSeatNo] = useState<number | null>(null);
  const seats = seatsNow(view);
  const entry = view.roll.find((candidate) => candidate.seatNo === seatNo && candidate.standing !== 'expired');
  const states = [...new Set(seats.map((seat) => seat.state))];
  return (
    <section className="k-panel o-seats" aria-labelledby={titleId}>
      <h2 id={titleId} className="s-panel-title">
        {t('seats.title')}
      </h2>
      <SeatPlan seats={seats} layout="hemicycle" onSeatPress={setSeatNo} />
      <SeatLegend states={states} />
      <SeatDialog seatNo={seatNo} entry={entry} view={view} onClose={() => setSeatNo(null)} />
    </section>
  );
}
