import { useTranslation } from 'react-i18next';
import { Button } from '../../../web-shared/src/actions/button.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import type { ReadCheckpoint } from './published-checkpoints.js';

interface CheckpointsTableProps {
  /** The smallest first; the last is the newest. */
  checkpoints: readonly ReadCheckpoint[];
  onCompare: (earlier: ReadCheckpoint) => void;
}

/** Published checkpoints, the newest first: up to which event, whether the gmina's signature holds, and who witnessed it. */
export function CheckpointsTable({ checkpoints, onCompare }: CheckpointsTableProps) {
  const { t } = useTranslation('proofs');
  const newest = checkpoints.at(-1);
  const columns: readonly Column<ReadCheckpoint>[] = [
    { id: 'size', header: t('upTo'), cell: ({ size }) => t('eventNo', { seq: size }) },
    { id: 'gmina', header: t('byGmina'), cell: ({ signedBy }) => t(signedBy ? 'holds' : 'doesNotHold') },
    {
      id: 'witnesses',
      header: t('byWitnesses'),
      cell: ({ witnesses }) =>
        witnesses.length === 0
          ? t('noWitness')
          : witnesses.map(({ name, at }) => t('witnessed', { name, at: formatDateTime(at) })).join('; '),
    },
    {
      id: 'compare',
      header: t('goesOn'),
      cell: (row) =>
        row === newest ? (
          t('newest')
        ) : (
          <Button aria-label={t('compareThis', { seq: row.size })} onClick={() => onCompare(row)}>
            {t('compare')}
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('checkpoints')}
      columns={columns}
      rows={[...checkpoints].reverse()}
      rowKey={({ size }) => `${size}`}
      pageSize={10}
    />
  );
}
