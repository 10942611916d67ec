import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { type ListFile, listFiles } from '../data/results.js';

export interface FileLinksProps {
  title: string;
  /** Address of the named list in one of its forms. */
  address?: (file: ListFile) => string;
  more?: readonly { text: string; href: string }[];
}

/** Files of one kind, as links in one line. */
export function FileLinks({ title, address, more = [] }: FileLinksProps) {
  const { t } = useTranslation('office');
  const titleId = useId();
  const lists = address ? listFiles.map((file) => ({ text: t(`results.file.${file}`), href: address(file) })) : [];
  return (
    <div className="o-file-links">
      <p id={titleId} className="o-file-links__title">
        {title}
      </p>
      <ul aria-labelledby={titleId}>
        {[...lists, ...more].map(({ text, href }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener">
              <Icon name="document" /> {text}
              <span className="k-visually-hidden">
                {' '}
                – {title} {t('document.newTab', { ns: 'shared' })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
