import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RollEntry } from '../../../../protocol/src/views/parts.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { rollOfSitting } from '../../../../web-shared/src/committees/roll-of-sitting.js';
import { AttendanceDialog } from '../attendance/attendance-dialog.js';
import { useSteering } from '../orders/steering-context.js';

/** Before an opening: who is here and whom the council or its committees still wait for, by the register; others may come, nobody misses them (K-02). */
export function RollCall() {
  const { t } = useTranslation('steering');
  const { view, mayOrder } = useSteering();
  const [isOpen, setOpen] = useState(false);
  const { members: held, others: guests } = rollOfSitting(view.roll, view.committees);
  const others = guests.filter((entry) => entry.present);
  return (
    <section className="k-panel k-stack" aria-label={t('attendance.title')}>
      <div className="k-row k-row--between">
        <h2 className="s-panel-title">{t('attendance.title')}</h2>
        {mayOrder('RecordAttendance') && <Button onClick={() => setOpen(true)}>{t('attendance.keep')}</Button>}
      </div>
      <p className="k-soft">{t('attendance.hint')}</p>
      <Names
        title={t('attendance.filter.absent', { count: held.filter((e) => !e.present).length })}
        of={held.filter((e) => !e.present)}
      />
      <Names
        title={t('attendance.filter.present', { count: held.filter((e) => e.present).length })}
        of={held.filter((e) => e.present)}
      />
      <Names title={t('others', { ns: 'committees', count: others.length })} of={others} />
      <AttendanceDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </section>
  );
}

function Names({ title, of }: { title: string; of: readonly RollEntry[] }) {
  if (of.length === 0) return null;
  return (
    <p className="s-names">
      <strong>{title}:</strong> {of.map((entry) => `${entry.lastName} ${entry.firstName}`).join(', ')}
    </p>
  );
}
