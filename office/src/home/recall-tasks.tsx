import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AnnualRefusals } from '../../../protocol/src/http/annual-refusals.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { dayText } from '../sessions/session-days.js';

export interface RecallTasksProps {
  termId: string;
  openPaths: AnnualRefusals['openPaths'];
}

/** from which day on the council may deal with a referendum on recalling the mayor. */
export function RecallTasks({ termId, openPaths }: RecallTasksProps) {
  const { t } = useTranslation('office');
  return openPaths.map(({ kind, day, basis, earliest }) =>
    kind === 'second-refusal-next-year' || earliest === null ? null : (
      <li key={`${kind} ${day}`}>
        <Link to={`/council/${termId}?part=annual`}>
          <span>{t(`refusals.task.${kind}`, { day: dayText(earliest), basis })}</span>
          <Icon name="right" />
        </Link>
      </li>
    ),
  );
}
