import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.js';
import { Icon } from '../icon/icon.js';

export interface TablePagesProps {
  caption: string;
  /** 0-based. */
  page: number;
  pageSize: number;
  count: number;
  onPage: (page: number) => void;
}

/** `26–50 z 120` with the way back and on. */
export function TablePages({ caption, page, pageSize, count, onPage }: TablePagesProps) {
  const { t } = useTranslation('shared');
  const to = Math.min(count, (page + 1) * pageSize);
  return (
    <nav className="k-table-pages" aria-label={t('table.pages', { caption })}>
      <Button icon="left" unavailable={page === 0} onClick={() => onPage(page - 1)}>
        {t('table.previous')}
      </Button>
      <span role="status" className="k-figures">
        {t('table.range', { from: page * pageSize + 1, to, count })}
      </span>
      <Button unavailable={to === count} onClick={() => onPage(page + 1)}>
        {t('table.next')}
        <Icon name="right" />
      </Button>
    </nav>
  );
}
