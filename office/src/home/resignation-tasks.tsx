import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ResignationRecord } from '../../../protocol/src/http/resignations.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { standingText } from '../council/resignations/standing-text.js';

/** What still asks for a step of council or office. */
export function openResignations(known: readonly ResignationRecord[]): readonly ResignationRecord[] {
  return known.filter(({ standing, officeEnded }) => standing !== 'taken-back' && officeEnded === null);
}

/** Art. 19 ust. 5–6: the deadline of the resolution, or that the resignation took effect and the register waits. */
export function ResignationTasks({ termId, open }: { termId: string; open: readonly ResignationRecord[] }) {
  const { t } = useTranslation('office');
  return open.map((record) => (
    <li key={record.resignationId}>
      <Link to={`/council/${termId}?part=resignations`}>
        <span>{t('resignations.task', { name: record.fullName, standing: standingText(t, record) })}</span>
        <Icon name="right" />
      </Link>
    </li>
  ));
}
