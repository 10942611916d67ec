import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDocument, ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { Button, buttonClass, IconButton } from '../../../../web-shared/src/actions/button.js';
import { DocumentViewer } from '../../../../web-shared/src/agenda/document-viewer.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { formatSize } from '../../../../web-shared/src/i18n/format.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { UploadRows } from './upload-rows.js';
import type { Uploads } from './use-uploads.js';

export interface ItemDocumentsProps {
  item: ItemDraft;
  onChange: (documents: readonly ItemDocument[]) => void;
  uploads: Uploads;
}

/** Papers of one item: PDF files dropped or chosen, read in place, renamed, removed. */
export function ItemDocuments({ item, onChange, uploads }: ItemDocumentsProps) {
  const { t, i18n } = useTranslation('office');
  const inputId = useId();
  const [over, setOver] = useState(false);
  const [shown, setShown] = useState<ItemDocument | null>(null);
  const start = (files: FileList | null) => {
    if (files && files.length > 0) uploads.start(item.itemId, [...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    start(event.dataTransfer.files);
  };
  const rename = (documentId: string, title: string) =>
    onChange(
      item.documents.map((document) => (document.documentId === documentId ? { ...document, title } : document)),
    );
  return (
    <section
      className={over ? 'o-drop o-drop--over' : 'o-drop'}
      aria-label={t('documents.title')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <h3 className="o-part">{t('documents.title')}</h3>
      <ul className="o-documents">
        {item.documents.map((document) => (
          <li key={document.documentId} className="o-document">
            <Icon name="document" />
            <TextField
              label={t('documents.name')}
              maxLength={300}
              value={document.title}
              onChange={(title) => rename(document.documentId, title)}
              error={document.title.trim() === '' ? t('documents.nameMissing') : null}
            />
            <span className="k-soft k-small">{formatSize(document.bytes, i18n.language)}</span>
            <Button
              icon="eye"
              aria-expanded={shown?.documentId === document.documentId}
              onClick={() => setShown(document)}
            >
              {t('documents.open')}
              <span className="k-visually-hidden">: {document.title}</span>
            </Button>
            <IconButton
              icon="cross"
              label={t('documents.remove', { title: document.title })}
              onClick={() => onChange(item.documents.filter((other) => other !== document))}
            />
          </li>
        ))}
      </ul>
      <UploadRows uploads={uploads} itemId={item.itemId} />
      <div className="k-row">
        <input
          id={inputId}
          className="o-file k-visually-hidden"
          type="file"
          accept="application/pdf,.pdf"
          multiple
          onChange={(event) => {
            start(event.target.files);
            event.target.value = '';
          }}
        />
        <label className={buttonClass('secondary')} htmlFor={inputId}>
          <Icon name="plus" />
          {t('documents.choose')}
        </label>
        <p className="k-soft">{t('documents.dropHere')}</p>
      </div>
      {shown && <DocumentViewer document={shown} onClose={() => setShown(null)} />}
    </section>
  );
}
