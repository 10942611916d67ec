import { useTranslation } from 'react-i18next';
import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import { Icon } from '../icon/icon.js';

/** K-07: the quorum of each committee of a joint sitting. Nothing where one body sits: its quorum stands in the badge. */
export function CommitteeQuorums({ committees = [] }: { committees: CommitteesPart | undefined }) {
  const { t } = useTranslation('shared');
  if (committees.length < 2) return null;
  return (
    <ul className="k-committees">
      {committees.map(({ committeeId, name, quorum }) => (
        <li key={committeeId} className={quorum.met ? 'k-committees__met' : 'k-committees__lacking'}>
          <Icon name={quorum.met ? 'check' : 'warning'} />
          <span>
            {t(quorum.met ? 'committees.quorumOf' : 'committees.noQuorumOf', {
              committee: name,
              present: quorum.present,
              statutorySize: quorum.statutorySize,
              required: quorum.required,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
