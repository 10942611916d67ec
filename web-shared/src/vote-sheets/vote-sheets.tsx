import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoteScan } from '../../../protocol/src/http/vote-sheets.js';
import { Button } from '../actions/button.js';
import { errorText } from '../api/error-text.js';
import { formatDateTime, formatSize } from '../i18n/format.js';
import { Icon } from '../icon/icon.js';
import { Notice } from '../status/notice.js';
import { ErrorState, Loading } from '../status/page-states.js';
import { Refusal } from '../status/refusal.js';
import { scanHref, sheetHref } from './sheet-addresses.js';
import { attachScan, publishScan, scansOf } from './vote-sheet-requests.js';

export interface VoteSheetsProps {
  sessionId: string;
  votingId: string;
  /** A scan is attached after the count (V-15); the sheet is printed at any time. */
  isCounted: boolean;
  /** The office decides whether a scan is public: signatures are personal data. */
  mayPublish?: boolean;
}

/** V-15: the sheet of a vote to print, and the scans of what was signed. */
export function VoteSheets({ sessionId, votingId, isCounted, mayPublish = false }: VoteSheetsProps) {
  const { t } = useTranslation('shared');
  return (
    <section className="k-stack" aria-label={t('voteSheets.title')}>
      <p>
        <a href={sheetHref(sessionId, votingId)} target="_blank" rel="noopener">
          <Icon name="document" /> {t('voteSheets.print')}
          <span className="k-visually-hidden"> {t('document.newTab')}</span>
        </a>
      </p>
      {isCounted ? (
        <Scans sessionId={sessionId} votingId={votingId} mayPublish={mayPublish} />
      ) : (
        <p className="k-soft">{t('voteSheets.later')}</p>
      )}
    </section>
  );
}

function Scans({ sessionId, votingId, mayPublish }: Required<Omit<VoteSheetsProps, 'isCounted'>>) {
  const { t, i18n } = useTranslation('shared');
  const client = useQueryClient();
  const queryKey = ['vote-scans', sessionId, votingId];
  const query = useQuery({ queryKey, queryFn: ({ signal }) => scansOf(sessionId, votingId, signal) });
  const again = () => client.invalidateQueries({ queryKey });
  const attach = useMutation({ mutationFn: (file: File) => attachScan(sessionId, votingId, file), onSuccess: again });
  const publish = useMutation({
    mutationFn: ({ documentId, publishedAt }: VoteScan) =>
      publishScan(sessionId, votingId, documentId, publishedAt === null),
    onSuccess: again,
  });
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const error = attach.error ?? publish.error;
  if (query.isPending) return <Loading lines={2} />;
  if (query.error) return <ErrorState error={errorText(t, query.error)} onRetry={() => void query.refetch()} />;
  return (
    <>
      <h3 className="k-vote-sheets__title">{t('voteSheets.scans', { count: query.data.length })}</h3>
      {query.data.length > 0 && (
        <ul className="k-vote-sheets">
          {query.data.map((scan) => (
            <li key={scan.documentId} className="k-row k-row--between">
              <span>
                <a href={scanHref(sessionId, votingId, scan.documentId)} target="_blank" rel="noopener">
                  {scan.fileName}
                  <span className="k-visually-hidden"> {t('document.newTab')}</span>
                </a>{' '}
                <span className="k-soft">
                  {formatSize(scan.bytes, i18n.language)} · {formatDateTime(scan.uploadedAt)} ·{' '}
                  {t(scan.publishedAt === null ? 'voteSheets.inside' : 'voteSheets.public')}
                </span>
                <br />
                <small className="k-vote-sheets__hash k-soft">SHA-256 {scan.sha256}</small>
              </span>
              {mayPublish && (
                <Button
                  pending={publish.isPending && publish.variables.documentId === scan.documentId}
                  onClick={() => publish.mutate(scan)}
                >
                  {t(scan.publishedAt === null ? 'voteSheets.publish' : 'voteSheets.withdraw')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayPublish && <Notice>{t('voteSheets.personal')}</Notice>}
      {error && <Refusal refusal={errorText(t, error)} />}
      <div>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          aria-label={t('voteSheets.attach')}
          accept="application/pdf,image/png,image/jpeg"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) attach.mutate(file);
            target.value = '';
          }}
        />
        <Button icon="plus" pending={attach.isPending} aria-describedby={hintId} onClick={() => input.current?.click()}>
          {t('voteSheets.attach')}
        </Button>
        <p id={hintId} className="k-small k-soft">
          {t('voteSheets.attachHint')}
        </p>
      </div>
    </>
  );
}
