import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnualRefusal, AnnualRefusals } from '../../../../protocol/src/http/annual-refusals.js';
import type { Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { type Column, DataTable } from '../../../../web-shared/src/table/data-table.js';
import { Loaded } from '../../app/loaded.js';
import { refusalsKey, useAnnualRefusals, withdrawRefusal } from '../../data/annual-refusals.js';
import { ReasonDialog } from '../../forms/reason-dialog.js';
import { dayText } from '../../sessions/session-days.js';
import { HeldOutcomes } from './held-outcomes.js';
import { RefusalDialog } from './refusal-dialog.js';

/** R-07: what the term knows of refused confidence and discharge, from its logs and from hand. */
export function RefusalsPanel({ term }: { term: Term }) {
  const { t } = useTranslation('office');
  const query = useAnnualRefusals(term.termId);
  const [entering, setEntering] = useState(false);
  return (
    <div className="k-stack">
      <p className="k-soft">{t('refusals.rule')}</p>
      <div>
        <Button kind="primary" icon="plus" onClick={() => setEntering(true)}>
          {t('refusals.enter')}
        </Button>
      </div>
      <Loaded query={query}>{(known) => <Known term={term} known={known} />}</Loaded>
      {entering && <RefusalDialog term={term} onClose={() => setEntering(false)} />}
    </div>
  );
}

function Known({ term, known }: { term: Term; known: AnnualRefusals }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [leaving, setLeaving] = useState<AnnualRefusal | null>(null);
  const nameOf = ({ kind, day }: AnnualRefusal) => `${t(`refusals.kindOf.${kind}`)}, ${dayText(day)}`;
  const columns: Column<AnnualRefusal>[] = [
    { id: 'year', header: t('refusals.year'), cell: ({ day }) => day.slice(0, 4) },
    { id: 'kind', header: t('refusals.kind'), cell: ({ kind }) => t(`refusals.kindOf.${kind}`) },
    { id: 'day', header: t('refusals.day'), cell: ({ day }) => dayText(day) },
    { id: 'number', header: t('refusals.number'), cell: (row) => row.resolutionNo ?? t('refusals.byLaw') },
    {
      id: 'state',
      header: t('members.actions'),
      cell: (row) =>
        row.withdrawn ? (
          t('refusals.withdrawnBecause', { reason: row.withdrawn.reason })
        ) : (
          <Button onClick={() => setLeaving(row)}>
            {t('refusals.withdraw')}
            <span className="k-visually-hidden">: {nameOf(row)}</span>
          </Button>
        ),
    },
  ];
  return (
    <>
      {known.openPaths.map(({ kind, day, basis, earliest }) => (
        <Notice key={`${kind} ${day}`} tone="warning">
          <p>{t(`legalPaths.path.${kind}`, { day: earliest && dayText(earliest), basis })}</p>
        </Notice>
      ))}
      {known.held.length > 0 && <HeldOutcomes held={known.held} />}
      <DataTable
        caption={t('refusals.byHand')}
        columns={columns}
        rows={known.entered}
        rowKey={({ refusalId }) => refusalId}
        empty={t('refusals.none')}
      />
      {leaving && (
        <ReasonDialog
          title={t('refusals.withdrawTitle')}
          action={t('refusals.withdraw')}
          subject={nameOf(leaving)}
          send={(reason) => withdrawRefusal(term.termId, leaving.refusalId, reason)}
          onDone={(next) => {
            client.setQueryData([...refusalsKey, term.termId], next);
            announce.done(t('refusals.withdrawnDone'));
          }}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}
