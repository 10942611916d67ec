import { useTranslation } from 'react-i18next';
import type { NamedLineView } from '../../../protocol/src/views/parts.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { categoryIcons } from '../../../web-shared/src/voting/category-mark.js';
import { FitBox } from '../fit/fit-box.js';

/** More names than this stand in three columns, with initials: the surname is what is looked for. */
const inTwoColumns = 24;

/** The named list in Polish order, each with mark and word for those who cannot tell colours, in columns that fit. */
export function NamedColumns({ lines }: { lines: readonly NamedLineView[] }) {
  const { t } = useTranslation('shared');
  const isLong = lines.length > inTwoColumns;
  return (
    <FitBox maxVmin={4.4} minVmin={1.6} className={isLong ? 'wall-names wall-names--long' : 'wall-names'}>
      <ul>
        {lines.map((line) => (
          <li key={line.memberId} className={`wall-name wall-name--${line.category}`}>
            <Icon name={categoryIcons[line.category]} />
            <span>
              {line.lastName} {isLong ? `${line.firstName.slice(0, 1)}.` : line.firstName}
            </span>
            <span className="k-visually-hidden">{t(`categoryOfOne.${line.category}`)}</span>
          </li>
        ))}
      </ul>
    </FitBox>
  );
}
