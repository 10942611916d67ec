import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../../../protocol/src/http/office.js';
import type { ResignationRecord } from '../../../../protocol/src/http/resignations.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { type Column, DataTable } from '../../../../web-shared/src/table/data-table.js';
import { Loaded } from '../../app/loaded.js';
import { useResignations } from '../../data/resignations.js';
import { dayText } from '../../sessions/session-days.js';
import { EndOfOffice } from './end-of-office.js';
import { EndingDialog } from './ending-dialog.js';
import { FilingDialog } from './filing-dialog.js';
import { standingText } from './standing-text.js';

/** Art. 19 ust. 5–6: resignations of chair and vice-chairs, their deadlines, and the change of the register. */
export function ResignationsPanel({ term }: { term: Term }) {
  const { t } = useTranslation('office');
  const query = useResignations(term.termId);
  const [filing, setFiling] = useState(false);
  const [open, setOpen] = useState<{ step: 'ending' | 'office'; record: ResignationRecord } | null>(null);
  const close = () => setOpen(null);
  const columns: Column<ResignationRecord>[] = [
    { id: 'name', header: t('resignations.who'), cell: ({ fullName }) => fullName },
    { id: 'office', header: t('resignations.office'), cell: ({ office }) => t(`resignations.officeOf.${office}`) },
    { id: 'filed', header: t('resignations.filedOn'), cell: ({ filedOn }) => dayText(filedOn) },
    { id: 'state', header: t('resignations.state'), cell: (record) => standingText(t, record) },
    {
      id: 'actions',
      header: t('members.actions'),
      cell: (record) => <Steps record={record} onStep={(step) => setOpen({ step, record })} />,
    },
  ];
  return (
    <div className="k-stack">
      <p className="k-soft">{t('resignations.rule')}</p>
      <div>
        <Button kind="primary" icon="plus" onClick={() => setFiling(true)}>
          {t('resignations.file')}
        </Button>
      </div>
      <Loaded query={query}>
        {(known) => (
          <DataTable
            caption={t('resignations.title')}
            columns={columns}
            rows={known}
            rowKey={({ resignationId }) => resignationId}
            empty={t('resignations.none')}
          />
        )}
      </Loaded>
      {filing && <FilingDialog term={term} onClose={() => setFiling(false)} />}
      {open?.step === 'ending' && <EndingDialog term={term} record={open.record} onClose={close} />}
      {open?.step === 'office' && <EndOfOffice term={term} record={open.record} onClose={close} />}
    </div>
  );
}

interface StepsProps {
  record: ResignationRecord;
  onStep: (step: 'ending' | 'office') => void;
}

/** The one step that comes next; none once the register was changed or the resignation taken back. */
function Steps({ record: { standing, officeEnded, ending, fullName }, onStep }: StepsProps) {
  const { t } = useTranslation('office');
  if (officeEnded || standing === 'taken-back') return null;
  const step = ending || standing === 'by-law' ? 'office' : 'ending';
  return (
    <Button kind={step === 'office' ? 'primary' : 'secondary'} onClick={() => onStep(step)}>
      {t(`resignations.step.${step}`)}
      <span className="k-visually-hidden">: {fullName}</span>
    </Button>
  );
}
