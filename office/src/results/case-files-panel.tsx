import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../../../web-shared/src/actions/button.js';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { Refusal } from '../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { Loaded } from '../app/loaded.js';
import { caseFileAddress, useCaseFiles, useMakeCaseFile } from '../data/case-files.js';

/** „Akta głosowania": one press makes the file of a contested vote; it stays as it was made. */
export function CaseFilesPanel({ sessionId, votingId }: { sessionId: string; votingId: string }) {
  const { t } = useTranslation('office');
  const announce = useAnnounce();
  const files = useCaseFiles(sessionId, votingId);
  const making = useMakeCaseFile(sessionId, votingId);
  return (
    <section className="k-panel k-stack">
      <h2>{t('caseFiles.title')}</h2>
      <p className="k-soft">{t('caseFiles.lead')}</p>
      <div className="k-row">
        <Button
          pending={making.isPending}
          onClick={() => making.mutate(undefined, { onSuccess: () => announce.done(t('caseFiles.made')) })}
        >
          {t('caseFiles.make')}
        </Button>
      </div>
      {making.error && <Refusal refusal={errorText(t, making.error)} />}
      <Loaded query={files}>
        {(made) =>
          made.length > 0 && (
            <ul className="o-case-files">
              {made.map(({ caseFileId, madeAt, madeBy, sha256 }) => {
                const when = formatDateTime(madeAt);
                return (
                  <li key={caseFileId}>
                    <p>{t('caseFiles.entry', { when, by: madeBy })}</p>
                    <p className="k-row">
                      {(['pdf', 'json'] as const).map((format) => (
                        <a
                          key={format}
                          className={buttonClass()}
                          href={caseFileAddress(sessionId, caseFileId, format)}
                          aria-label={t('caseFiles.fileOf', { format: format.toUpperCase(), when })}
                        >
                          {format.toUpperCase()}
                        </a>
                      ))}
                    </p>
                    <details>
                      <summary>{t('caseFiles.digest')}</summary>
                      <code className="o-digest">{sha256}</code>
                    </details>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
