import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maxOwnAttachments } from '../../../protocol/src/http/interpellations.js';
import { Button, IconButton } from '../../../web-shared/src/actions/button.js';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import { fileFaultText } from '../../../web-shared/src/documents/file-faults.js';
import { PdfField } from '../../../web-shared/src/fields/pdf-field.js';
import { formatSize } from '../../../web-shared/src/i18n/format.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { useSignedIn } from '../app/sign-in-gate.js';
import type { Filing } from './kept-filing.js';
import { attachOwn } from './own-register.js';

export interface FilingAttachmentsProps {
  filing: Pick<Filing, 'termId' | 'documents'>;
  onChange: (documents: Filing['documents']) => void;
  /** A paper is not filed while one of its files is on its way. */
  onRunning: (isRunning: boolean) => void;
}

interface Running {
  readonly file: File;
  readonly sentBytes: number;
}

/** Files that go with the paper: sent at once, named by the draft, read by nobody else until it is filed (I-01). */
export function FilingAttachments({ filing: { termId, documents }, onChange, onRunning }: FilingAttachmentsProps) {
  const { t, i18n } = useTranslation('interpellations');
  const { recheck } = useSignedIn();
  const announce = useAnnounce();
  const titleId = useId();
  const [running, setRunning] = useState<Running | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  // A file arrives later: what is written and taken out meanwhile stays so.
  const latest = useRef({ documents, onChange });
  latest.current = { documents, onChange };
  useEffect(() => () => stop.current?.abort(), []);
  useEffect(() => onRunning(running !== null), [onRunning, running]);
  const isFull = documents.length >= maxOwnAttachments;

  const attach = async (file: File) => {
    const wrong = fileFaultText(t, file);
    setFault(wrong);
    if (wrong !== null) return;
    const sending = new AbortController();
    stop.current = sending;
    setRunning({ file, sentBytes: 0 });
    try {
      const known = await attachOwn(termId, file, (sentBytes) => setRunning({ file, sentBytes }), sending.signal);
      const now = latest.current;
      if (now.documents.some(({ sha256 }) => sha256 === known.sha256)) return setFault(t('attachedTwice'));
      now.onChange([...now.documents, known]);
      announce.done(t('attachmentAdded', { name: known.fileName }));
    } catch (error) {
      if (sending.signal.aborted) return;
      setFault(errorText(t, error).text);
      recheck();
    } finally {
      if (!sending.signal.aborted) setRunning(null);
    }
  };
  const cancel = () => {
    stop.current?.abort();
    setRunning(null);
  };
  return (
    <section className="k-stack own-attachments" aria-labelledby={titleId}>
      <h3 id={titleId} className="own-attachments__title">
        {t('attachmentsHead')}
      </h3>
      {documents.length > 0 && (
        <ul className="own-attachments__list">
          {documents.map(({ documentId, fileName, bytes }) => (
            <li key={documentId}>
              <Icon name="document" />
              <span className="own-attachments__name">
                {fileName} <span className="k-soft">({formatSize(bytes, i18n.language)})</span>
              </span>
              <IconButton
                icon="cross"
                label={t('detach', { name: fileName })}
                onClick={() => onChange(documents.filter((kept) => kept.documentId !== documentId))}
              />
            </li>
          ))}
        </ul>
      )}
      {running && (
        <div className="k-row">
          <span className="own-attachments__name">{running.file.name}</span>
          <progress
            max={running.file.size}
            value={running.sentBytes}
            aria-label={t('attaching', { name: running.file.name })}
          />
          <Button kind="quiet" type="button" onClick={cancel}>
            {t('stopAttaching')}
          </Button>
        </div>
      )}
      {!running && !isFull && (
        <PdfField label={t('attach')} file={null} onFile={(file) => void attach(file)} error={fault} />
      )}
      <p className="k-soft k-small">
        {t(isFull ? 'attachmentsFull' : 'attachmentsHint', { count: maxOwnAttachments })}
      </p>
    </section>
  );
}
