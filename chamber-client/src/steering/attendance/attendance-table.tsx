import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RollEntry } from '../../../../protocol/src/views/parts.js';
import { rollOfSitting } from '../../../../web-shared/src/committees/roll-of-sitting.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { DataTable } from '../../../../web-shared/src/table/data-table.js';
import { matchesSearch } from '../../../../web-shared/src/text/search.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { AttendanceOrders } from './attendance-orders.js';
import { Presence } from './presence.js';

const filters = ['all', 'present', 'absent'] as const;
type Filter = (typeof filters)[number];

export interface AttendanceTableProps {
  /** One more column, e.g. the desks' connections. */
  extra?: { header: string; cell: (entry: RollEntry) => ReactNode };
}

/** Lista obecności as the register stands, in the order of the named list, members of the committee that sits first; whoever keeps the register changes it by one press. */
export function AttendanceTable({ extra }: AttendanceTableProps) {
  const { t } = useTranslation('steering');
  const { view, mayOrder } = useSteering();
  const order = useSteeringOrder();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const { members, others } = rollOfSitting(view.roll, view.committees);
  const held = [...members, ...others];
  const present = held.filter((entry) => entry.present).length;
  const counts = { all: held.length, present, absent: held.length - present };
  const shown = held.filter(
    (entry) =>
      (filter === 'all' || entry.present === (filter === 'present')) &&
      matchesSearch(`${entry.lastName} ${entry.firstName} ${entry.seatNo}`, query),
  );
  return (
    <div className="k-stack s-attendance">
      <div className="k-row s-attendance__search">
        <TextField type="search" label={t('attendance.search')} value={query} onChange={setQuery} />
        <RadioGroup
          label={t('attendance.show')}
          options={filters.map((value) => ({ value, text: t(`attendance.filter.${value}`, { count: counts[value] }) }))}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {order.refusal && <Refusal refusal={order.refusal} />}
      <DataTable
        caption={t('attendance.title')}
        rows={shown}
        rowKey={(entry) => entry.memberId}
        rowHeader="name"
        pageSize={100}
        empty={t('attendance.notFound')}
        columns={[
          {
            id: 'seat',
            header: t('attendance.seat'),
            align: 'end',
            cell: (entry) => entry.seatNo,
            sortValue: (entry) => entry.seatNo,
          },
          {
            id: 'name',
            header: t('attendance.name'),
            cell: (entry) => (
              <>
                {entry.lastName} {entry.firstName}
                {entry.clubShortName && <span className="k-person-note"> ({entry.clubShortName})</span>}
                {others.includes(entry) && (
                  <span className="k-person-note"> · {t('outside', { ns: 'committees' })}</span>
                )}
              </>
            ),
            sortValue: (entry) => `${entry.lastName} ${entry.firstName}`,
          },
          { id: 'state', header: t('attendance.state'), cell: (entry) => <Presence isPresent={entry.present} /> },
          ...(extra ? [{ id: 'extra', header: extra.header, cell: extra.cell }] : []),
          ...(mayOrder('RecordAttendance')
            ? [
                {
                  id: 'orders',
                  header: t('attendance.orders'),
                  cell: (entry: RollEntry) => <AttendanceOrders entry={entry} order={order} />,
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
