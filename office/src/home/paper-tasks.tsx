import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { committeePaperKinds } from '../../../core/src/committees/committee-papers.js';
import type { CommitteePapers } from '../../../protocol/src/http/committee-papers.js';
import type { CommitteeRecord } from '../../../protocol/src/http/committees.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';

export interface PaperTasksProps {
  termId: string;
  missing: CommitteePapers['missing'];
  committees: readonly CommitteeRecord[];
}

/** K-01: committees without a plan for this year or a report of the last one, one line for each of the two. */
export function PaperTasks({ termId, missing, committees }: PaperTasksProps) {
  const { t } = useTranslation('office');
  return committeePaperKinds.map((kind) => {
    const lacking = missing.filter((paper) => paper.kind === kind);
    const [first] = lacking;
    if (!first) return null;
    const names = lacking.flatMap(
      ({ committeeId }) => committees.find((committee) => committee.committeeId === committeeId)?.name ?? [],
    );
    const to =
      lacking.length === 1
        ? `/council/${termId}/committees/${first.committeeId}/papers`
        : `/council/${termId}?part=committees`;
    return (
      <li key={kind}>
        <Link to={to}>
          <span>
            {t(`papers.missing.${kind}`, { count: lacking.length, year: first.year, names: names.join(', ') })}
          </span>
          <Icon name="right" />
        </Link>
      </li>
    );
  });
}
