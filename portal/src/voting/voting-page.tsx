import { useTranslation } from 'react-i18next';
import { scanHref } from '../../../web-shared/src/vote-sheets/sheet-addresses.js';
import { NamedVoteRecord } from '../../../web-shared/src/voting/named-vote-record.js';
import { WayBack } from '../frame/way-back.js';
import { FileLinks } from '../live/session-files.js';
import { addresses, publicFiles, usePageAddress } from '../page/addresses.js';
import { Digest } from '../page/digest.js';
import type { ListLayout, PageOf } from '../page/page-data.js';
import { ReceiptSearch } from '../proofs/receipt-search.js';

const layouts: readonly ListLayout[] = ['a', 'b'];

/** Imienny wykaz of one vote at its own address for ever (D-10, D-11), in both layouts of §11.3. */
export function VotingPage({ data }: { data: PageOf<'voting'> }) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  const { record, session, layout, numbers, scans } = data;
  const { no } = record;
  const { sessionId } = session;
  return (
    <>
      <WayBack session={session} />
      <h1>{record.byHands ? t('session.recordByHands', { no }) : t('namedVoteList.title', { ns: 'shared' })}</h1>
      {!record.byHands && <Layouts sessionId={sessionId} no={no} layout={layout} />}
      <NamedVoteRecord record={record} layout={layout === 'a' ? 'groups' : 'table'} />
      <section className="portal-section">
        <h2>{t('voting.files')}</h2>
        <FileLinks
          links={[
            ['PDF', `${publicFiles.voting(sessionId, no, 'pdf')}?layout=${layout}`],
            ['CSV', publicFiles.voting(sessionId, no, 'csv')],
            ['JSON', publicFiles.voting(sessionId, no, 'json')],
          ]}
        />
        {scans.length > 0 && (
          <p>
            {t('voting.scans')}:{' '}
            <FileLinks
              links={scans.map(({ documentId }, index) => [
                t('voting.scan', { no: index + 1 }),
                scanHref(sessionId, record.votingId, documentId),
              ])}
            />
          </p>
        )}
      </section>
      <section className="portal-section">
        <h2>{t('voting.integrity')}</h2>
        <p>{t('voting.integrityText', { seq: record.closedSeq })}</p>
        <Digest hash={record.closedHash} />
        <p>{t('voting.textHash')}</p>
        <Digest hash={record.textHash} />
        <p>
          <a href={address(addresses.log(sessionId))}>{t('voting.recount')}</a>
        </p>
        {record.lines.some(({ receipt }) => receipt) && <ReceiptSearch sessionId={sessionId} />}
      </section>
      <Neighbours sessionId={sessionId} no={no} numbers={numbers} />
    </>
  );
}

/** The two layouts of §11.3; a count of hands has no list to lay out. */
function Layouts({ sessionId, no, layout }: { sessionId: string; no: number; layout: ListLayout }) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  return (
    <nav className="portal-layouts" aria-label={t('voting.layout')}>
      <ul>
        {layouts.map((each) => (
          <li key={each}>
            <a
              href={address(addresses.voting(sessionId, no), each === 'b' ? { uklad: each } : undefined)}
              aria-current={each === layout ? 'true' : undefined}
            >
              {t(`voting.layouts.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Neighbours({ sessionId, no, numbers }: { sessionId: string; no: number; numbers: readonly number[] }) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  const previous = numbers.findLast((other) => other < no);
  const next = numbers.find((other) => other > no);
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="portal-neighbours" aria-label={t('voting.others')}>
      {previous !== undefined && (
        <a rel="prev" href={address(addresses.voting(sessionId, previous))}>
          {t('voting.previous', { no: previous })}
        </a>
      )}
      {next !== undefined && (
        <a rel="next" href={address(addresses.voting(sessionId, next))}>
          {t('voting.next', { no: next })}
        </a>
      )}
    </nav>
  );
}
