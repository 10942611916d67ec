import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass, IconButton } from '../actions/button.js';
import { Icon } from '../icon/icon.js';
import { type DocumentLink, documentHref } from './document-links.js';

export interface DocumentViewerProps {
  document: DocumentLink;
  onClose: () => void;
}

/** A PDF in place, in the browser's own viewer (same-origin frame), with a way out to a tab of its own. */
export function DocumentViewer({ document, onClose }: DocumentViewerProps) {
  const { t } = useTranslation('shared');
  const titleId = useId();
  const href = documentHref(document.documentId);
  const [loadedHref, setLoadedHref] = useState<string | null>(null);
  return (
    <section className="k-viewer" aria-labelledby={titleId}>
      <header className="k-viewer__head">
        <h2 id={titleId} className="k-viewer__title">
          {document.title}
        </h2>
        <a className={buttonClass('secondary')} href={href} target="_blank" rel="noopener">
          <Icon name="external" />
          {t('document.openNewTab')}
          <span className="k-visually-hidden"> {t('document.newTab')}</span>
        </a>
        <IconButton icon="cross" label={t('document.close')} onClick={onClose} />
      </header>
      <p className="k-viewer__loading" role="status">
        {loadedHref === href ? '' : t('document.loading')}
      </p>
      <iframe
        key={href}
        className="k-viewer__frame"
        // Pages at full width: the viewer's own side panel starts closed.
        src={`${href}#navpanes=0`}
        title={t('document.frame', { title: document.title })}
        onLoad={() => setLoadedHref(href)}
      />
    </section>
  );
}
