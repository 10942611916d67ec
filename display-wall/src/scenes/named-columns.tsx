import { useTranslation } from 'react-i18next';
import type { NamedLineView } from '../../../protocol/src/views/parts.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { categoryIcons } from '../../../web-shared/src/voting/category-mark.js';
import { FitBox } from '../fit/fit-box.js';

/** More names than this are written short: the surname is what is looked for, and larger letters carry further. */
const writtenInFull = 15;

/** So many names leave no room for large figures beside them. */
export function areMany(names: number): boolean {
  return names > 2 * writtenInFull;
}

/** Widths in em: an average letter of the bold face, the mark before a name, the narrowest column. */
const letterEm = 0.6;
const markEm = 1.5;
const narrowestEm = 8.6;

/** A column's width in em that holds the longest word of any name; smaller letters then give more columns. */
export function columnEm(names: readonly string[]): number {
  const words = names.flatMap((name) => name.split(/[\s-]/));
  return Math.max(narrowestEm, ...words.map((word) => (word.length + 1) * letterEm + markEm));
}

type Name = Pick<NamedLineView, 'firstName' | 'lastName'>;

/** Surname and initial; as many letters of the first name as tell two of one surname apart: `Nowak Ann.`, `Nowak Ant.` */
export function shortName({ firstName, lastName }: Name, all: readonly Name[]): string {
  const others = all.flatMap((one) =>
    one.lastName === lastName && one.firstName !== firstName ? [one.firstName] : [],
  );
  for (let letters = 1; letters < firstName.length; letters += 1) {
    const start = firstName.slice(0, letters);
    if (!others.some((other) => other.startsWith(start))) return `${lastName} ${start}.`;
  }
  return `${lastName} ${firstName}`;
}

/** The named list in Polish order, each with mark and word for those who cannot tell colours, in columns that fit. */
export function NamedColumns({ lines }: { lines: readonly NamedLineView[] }) {
  const { t } = useTranslation('shared');
  const isFull = lines.length <= writtenInFull;
  const nameOf = (line: NamedLineView) => (isFull ? `${line.lastName} ${line.firstName}` : shortName(line, lines));
  return (
    <FitBox maxVmin={4.4} minVmin={1} className="wall-names">
      <ul style={{ columnWidth: `${columnEm(lines.map(nameOf))}em` }}>
        {lines.map((line) => (
          <li key={line.memberId} className={`wall-name wall-name--${line.category}`}>
            <Icon name={categoryIcons[line.category]} />
            <span>{nameOf(line)}</span>
            <span className="k-visually-hidden">{t(`categoryOfOne.${line.category}`)}</span>
            {line.origin && line.origin !== 'device' && (
              <small className="wall-name__origin">{t(`ballotOriginShort.${line.origin}`)}</small>
            )}
          </li>
        ))}
      </ul>
    </FitBox>
  );
}
