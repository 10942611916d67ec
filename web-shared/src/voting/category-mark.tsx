import type { Category } from '../../../core/src/voting/voting.js';
import { Icon, type IconName } from '../icon/icon.js';

/** ✔ ✘ – and their companions: the mark that says the same as the colour. */
export const categoryIcons: Record<Category, IconName> = {
  for: 'check',
  against: 'cross',
  abstain: 'dash',
  'not-voted': 'pause',
  absent: 'person-off',
  excluded: 'slash',
};

/** Mark and word of how one voted, in the role's colour. `text` comes translated. */
export function CategoryMark({ category, text }: { category: Category; text: string }) {
  return (
    <span className={`k-category k-category--${category}`}>
      <Icon name={categoryIcons[category]} />
      <span>{text}</span>
    </span>
  );
}
