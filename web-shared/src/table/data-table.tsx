import { type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon/icon.js';
import { Loading } from '../status/page-states.js';
import { type SortOrder, sortRows } from './sort-rows.js';
import { TablePages } from './table-pages.js';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable; texts sort in Polish order, null last. */
  sortValue?: (row: Row) => string | number | null;
  align?: 'start' | 'end';
}

export interface DataTableProps<Row> {
  caption: string;
  /** Shows the caption above the table; else it is for screen readers, under a visible heading. */
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Column whose cell names the row (`<th scope=row>`); the first by default. */
  rowHeader?: string;
  initialSort?: SortOrder;
  pageSize?: number;
  loading?: boolean;
  /** Shown instead of rows. */
  empty?: ReactNode;
}

/** A real table: sortable by its headers, in pages when long, scrolled sideways on a narrow screen. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, pageSize = 25 } = props;
  const { t } = useTranslation('shared');
  const captionId = useId();
  const [sort, setSort] = useState<SortOrder | null>(props.initialSort ?? null);
  const [page, setPage] = useState(0);
  const sorted = useMemo(() => {
    const value = columns.find((column) => column.id === sort?.columnId)?.sortValue;
    return sort && value ? sortRows(rows, value, sort.direction) : rows;
  }, [rows, columns, sort]);
  const lastPage = Math.max(0, Math.ceil(sorted.length / pageSize) - 1);
  const shownPage = Math.min(page, lastPage);
  const shown = sorted.slice(shownPage * pageSize, (shownPage + 1) * pageSize);
  const rowHeader = props.rowHeader ?? columns[0]?.id;
  const turn = (columnId: string) => {
    setPage(0);
    setSort((before) => ({
      columnId,
      direction: before?.columnId === columnId && before.direction === 'ascending' ? 'descending' : 'ascending',
    }));
  };

  if (props.loading) return <Loading lines={6} />;
  if (rows.length === 0) return <div className="k-table-empty">{props.empty ?? t('table.empty')}</div>;
  return (
    <div className="k-data-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="k-table-scroll" aria-labelledby={captionId} tabIndex={0}>
        <table className="k-table">
          <caption id={captionId} className={props.showCaption ? 'k-table__caption' : 'k-visually-hidden'}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className={column.align === 'end' ? 'k-table__end' : undefined}
                  aria-sort={column.sortValue && (sort?.columnId === column.id ? sort.direction : 'none')}
                >
                  {column.sortValue ? (
                    <button type="button" className="k-table__sort" onClick={() => turn(column.id)}>
                      {column.header}
                      <Icon
                        name={sort?.columnId !== column.id ? 'sort' : sort.direction === 'ascending' ? 'up' : 'down'}
                      />
                    </button>
                  ) : (
                    column.header
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) => {
                  const align = column.align === 'end' ? 'k-table__end' : undefined;
                  return column.id === rowHeader ? (
                    <th key={column.id} scope="row" className={align}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.id} className={align}>
                      {column.cell(row)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {lastPage > 0 && (
        <TablePages caption={caption} page={shownPage} pageSize={pageSize} count={sorted.length} onPage={setPage} />
      )}
    </div>
  );
}
