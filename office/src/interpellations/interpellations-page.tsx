import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import type { Term } from '../../../protocol/src/http/office.js';
import { Button, buttonClass } from '../../../web-shared/src/actions/button.js';
import { Switch } from '../../../web-shared/src/fields/checkbox.js';
import { formatDate } from '../../../web-shared/src/i18n/format.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { RegisterTerm } from '../council/term/register-term.js';
import { useChosenTerm } from '../council/term/use-chosen-term.js';
import { registerCsvAddress, useInterpellations } from '../data/interpellations.js';
import { useTerms } from '../data/terms.js';
import { ClockText } from './clock-text.js';
import { taskOf } from './interpellation-tasks.js';
import { OralQuestions } from './oral-questions.js';
import { PaperDialog } from './paper-dialog.js';

/** /interpellations: the register of the current or another term with clocks and next steps (I-01 … I-05, D-12). */
export function InterpellationsPage() {
  const { t } = useTranslation('office');
  const terms = useTerms();
  const { term } = useChosenTerm();
  return (
    <OfficePage title={t('interpellations.title')} training={term?.training}>
      <RegisterTerm />
      <Loaded query={terms}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('interpellations.noTerm')} />
          ) : (
            term && <Register key={term.termId} term={term} />
          )
        }
      </Loaded>
    </OfficePage>
  );
}

function Register({ term }: { term: Term }) {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const query = useInterpellations(term.termId);
  const [entering, setEntering] = useState(false);
  return (
    <div className="k-stack">
      <p className="o-lead">{t('interpellations.lead')}</p>
      <div className="k-row">
        <Button kind="primary" icon="plus" onClick={() => setEntering(true)}>
          {t('interpellations.enter')}
        </Button>
        <a className={buttonClass()} href={registerCsvAddress(term.termId)} download>
          {t('interpellations.csv')}
        </a>
      </div>
      <Loaded query={query}>{(records) => <Entries records={records} />}</Loaded>
      <OralQuestions termId={term.termId} />
      {entering && (
        <PaperDialog
          termId={term.termId}
          onClose={() => setEntering(false)}
          onEntered={({ interpellationId }) => void navigate(`/interpellations/${interpellationId}`)}
        />
      )}
    </div>
  );
}

/** From this many on the settled ones can be left out. */
const manyEntries = 10;

function Entries({ records }: { records: readonly InterpellationRecord[] }) {
  const { t } = useTranslation('office');
  const [openOnly, setOpenOnly] = useState(false);
  const columns: Column<InterpellationRecord>[] = [
    { id: 'mark', header: t('interpellations.mark'), cell: ({ mark }) => mark },
    {
      id: 'subject',
      header: t('interpellations.subject'),
      cell: ({ interpellationId, subject, kind, author }) => (
        <>
          <Link to={`/interpellations/${interpellationId}`}>{subject}</Link>
          <br />
          <span className="k-soft k-small">
            {t(`interpellations.kind.${kind}`)} · {author}
          </span>
        </>
      ),
    },
    {
      id: 'step',
      header: t('interpellations.next'),
      cell: (record) =>
        record.step === 'done' && taskOf(record) === 'channels'
          ? t('interpellations.step.channels')
          : t(`interpellations.step.${record.step}`),
    },
    {
      id: 'clock',
      header: t('interpellations.clock'),
      cell: ({ clock }) => <ClockText clock={clock} />,
      sortValue: ({ clock }) => clock.daysLeft,
    },
    { id: 'filed', header: t('interpellations.filedAt'), cell: ({ filedAt }) => formatDate(filedAt) },
  ];
  const shown = openOnly ? records.filter((record) => record.step !== 'done' || taskOf(record) !== null) : records;
  return (
    <>
      {records.length > manyEntries && (
        <Switch label={t('interpellationChanges.openOnly')} checked={openOnly} onChange={setOpenOnly} />
      )}
      <DataTable
        caption={t('interpellations.title')}
        columns={columns}
        rows={shown}
        rowKey={({ interpellationId }) => interpellationId}
        rowHeader="subject"
        empty={t(openOnly ? 'interpellationChanges.nothingOpen' : 'interpellations.none')}
      />
    </>
  );
}
