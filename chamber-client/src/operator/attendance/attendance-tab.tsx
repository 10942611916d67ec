import { useTranslation } from 'react-i18next';
import type { OperatorView } from '../../../../protocol/src/views/views.js';
import { AttendanceTable } from '../../steering/attendance/attendance-table.js';
import { DeskState } from '../desks/desk-state.js';
import { LateBallots } from '../desks/late-ballots.js';
import { SeatMap } from '../seats/seat-map.js';

/** Who is here: the register by name and the hall by seat, side by side. */
export function AttendanceTab({ view }: { view: OperatorView }) {
  const { t } = useTranslation('operator');
  const deskOf = new Map(view.connections.map((connection) => [connection.memberId, connection]));
  return (
    <div className="o-attendance">
      <div className="o-attendance__table">
        <AttendanceTable
          extra={{ header: t('desk.column'), cell: (entry) => <DeskState desk={deskOf.get(entry.memberId)} /> }}
        />
      </div>
      <div className="o-attendance__hall">
        {view.hallCode && (
          <p className="o-hall-code">
            {t('hallCode')} <strong className="k-figures">{view.hallCode.code}</strong>
          </p>
        )}
        <SeatMap view={view} />
        <LateBallots ballots={view.lateBallots} />
      </div>
    </div>
  );
}
