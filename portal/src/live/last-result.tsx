import { useTranslation } from 'react-i18next';
import type { VotingPart, VotingResultView, VotingSummary } from '../../../protocol/src/views/parts.js';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { CommitteeOfVote } from '../../../web-shared/src/committees/committee-of-vote.js';
import { formatHour } from '../../../web-shared/src/i18n/format.js';
import { NamedVoteList } from '../../../web-shared/src/voting/named-vote-list.js';
import { StandingNotes } from '../../../web-shared/src/voting/standing-notes.js';
import { TallyBar } from '../../../web-shared/src/voting/tally-bar.js';
import { TallyFigures } from '../../../web-shared/src/voting/tally-figures.js';
import { resultText } from '../../../web-shared/src/voting/voting-texts.js';
import { addresses, usePageAddress } from '../page/addresses.js';
import { standingTone } from '../voting/standing-tone.js';

interface LastResultProps {
  view: PublicView;
  /** Below other headings and without names: they are one press away. */
  brief?: boolean;
}

/** The last counted vote: outcome, figures and, while it is the vote on the table, the named list at once. */
export function LastResult({ view, brief = false }: LastResultProps) {
  const Heading = brief ? 'h4' : 'h2';
  const { t } = useTranslation('portal');
  const summary = view.results.at(-1);
  const onTable = view.voting?.result && view.voting.votingId === summary?.votingId ? view.voting : null;
  return (
    <section className="k-panel portal-result">
      <Heading>{t('session.lastResult')}</Heading>
      {summary ? (
        <Result view={view} summary={summary} onTable={onTable} brief={brief} />
      ) : (
        <p className="k-soft">{t('session.noResults')}</p>
      )}
    </section>
  );
}

interface ResultProps {
  view: PublicView;
  summary: VotingSummary;
  onTable: VotingPart | null;
  brief: boolean;
}

function Result({ view: { header, committees }, summary, onTable, brief }: ResultProps) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  const { no, subject, outcome, tally, byHands = false } = summary;
  return (
    <>
      <p className="portal-result__subject">
        <span className="k-soft">{t('voting.heading', { no })}</span>
        <br />
        <span lang="pl">{subject}</span>
      </p>
      <CommitteeOfVote committees={committees} vote={{ ...summary, status: 'announced' }} />
      <p className={`portal-outcome portal-outcome--${standingTone(summary)}`}>{resultText(t, summary, outcome)}</p>
      <StandingNotes vote={summary} />
      <TallyBar tally={tally} />
      <TallyFigures tally={tally} />
      {onTable && <Announcement voting={onTable} />}
      {onTable?.result && !brief && !byHands && <Names result={onTable.result} />}
      <p>
        <a href={address(addresses.voting(header.sessionId, no))}>
          {t(byHands ? 'session.recordByHands' : 'session.fullRecord', { no })}
        </a>
      </p>
    </>
  );
}

function Announcement({ voting }: { voting: VotingPart }) {
  const { t } = useTranslation('portal');
  if (voting.status === 'closed') return <p className="k-soft">{t('session.notAnnounced')}</p>;
  if (!voting.announcedAt) return null;
  return <p className="k-soft">{t('session.announced', { time: formatHour(voting.announcedAt) })}</p>;
}

function Names({ result }: { result: VotingResultView }) {
  const { t } = useTranslation('portal');
  return (
    <details className="portal-details">
      <summary>{t('session.names')}</summary>
      <NamedVoteList votes={result.lines} layout="groups" />
    </details>
  );
}
