import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import type { Upload, Uploads } from './use-uploads.js';

/** Files of one item that are on their way or did not arrive. */
export function UploadRows({ uploads, itemId }: { uploads: Uploads; itemId: string }) {
  const own = uploads.list.filter((upload) => upload.itemId === itemId);
  if (own.length === 0) return null;
  return (
    <ul className="o-documents">
      {own.map((upload) => (
        <li key={upload.id}>
          {upload.refusal ? (
            <Failed upload={upload} uploads={uploads} />
          ) : (
            <Running upload={upload} uploads={uploads} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Running({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useTranslation('office');
  const { file, sentBytes } = upload;
  const percent = Math.min(100, Math.floor((100 * sentBytes) / file.size));
  return (
    <div className="o-upload">
      <span className="o-upload__name">{file.name}</span>
      <progress
        className="o-upload__bar"
        max={100}
        value={percent}
        aria-label={t('documents.sending', { name: file.name })}
      />
      <span className="k-figures">{percent}%</span>
      <Button kind="quiet" onClick={() => uploads.drop(upload)}>
        {t('documents.stop')}
        <span className="k-visually-hidden">: {file.name}</span>
      </Button>
    </div>
  );
}

function Failed({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useTranslation('office');
  const { file, refusal, mayRetry } = upload;
  if (!refusal) return null;
  const article = refusal.article ? { article: refusal.article } : {};
  return (
    <div className="o-upload-failed">
      <Refusal refusal={{ text: `${file.name}: ${refusal.text}`, ...article }} />
      <div className="k-row">
        {mayRetry && (
          <Button icon="refresh" onClick={() => uploads.retry(upload)}>
            {t('state.retry', { ns: 'shared' })}
            <span className="k-visually-hidden">: {file.name}</span>
          </Button>
        )}
        <Button kind="quiet" onClick={() => uploads.drop(upload)}>
          {t('documents.forget')}
          <span className="k-visually-hidden">: {file.name}</span>
        </Button>
      </div>
    </div>
  );
}
