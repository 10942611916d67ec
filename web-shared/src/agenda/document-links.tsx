import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDocument } from '../../../core/src/agenda/agenda-item.js';
import { formatSize } from '../i18n/format.js';
import { Icon } from '../icon/icon.js';

/** What a link needs to know of a document of the agenda. */
export type DocumentLink = Pick<ItemDocument, 'documentId' | 'title' | 'bytes'>;

/** Same-origin address of a document's PDF. */
export function documentHref(documentId: string): string {
  return `/api/documents/${encodeURIComponent(documentId)}`;
}

export interface DocumentLinksProps {
  documents: readonly DocumentLink[];
  label: string;
  /** Where a document is read; by itself the address for papers of an agenda. */
  hrefOf?: (documentId: string) => string;
  /** Opens in place; without it, and with a middle or modified press, the link itself is followed. */
  onOpen?: (document: DocumentLink) => void;
}

/** Links to PDFs with their size; real links, so they work without JavaScript. */
export function DocumentLinks({ documents, label, hrefOf = documentHref, onOpen }: DocumentLinksProps) {
  const { i18n } = useTranslation('shared');
  const open = (event: MouseEvent, document: DocumentLink) => {
    if (!onOpen || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(document);
  };
  if (documents.length === 0) return null;
  return (
    <ul className="k-documents" aria-label={label}>
      {documents.map((document) => (
        <li key={document.documentId}>
          <a className="k-document-link" href={hrefOf(document.documentId)} onClick={(event) => open(event, document)}>
            <Icon name="document" />
            <span>
              <span lang="pl">{document.title}</span>{' '}
              <span className="k-soft k-small">(PDF, {formatSize(document.bytes, i18n.language)})</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
