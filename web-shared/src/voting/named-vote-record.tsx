import { useTranslation } from 'react-i18next';
import { roman } from '../../../core/src/council/roman.js';
import type { VotingRecord } from '../../../protocol/src/http/sessions.js';
import { formatDate, formatDateTime } from '../i18n/format.js';
import { NamedVoteList, type NamedVoteListProps } from './named-vote-list.js';
import { RecordedObjections } from './recorded-objections.js';
import { StandingNotes } from './standing-notes.js';
import { TallyBar } from './tally-bar.js';
import { TallyFigures } from './tally-figures.js';
import { majorityText, resultText, thresholdText } from './voting-texts.js';

type Fact = readonly [term: string, text: string];

export interface NamedVoteRecordProps {
  record: VotingRecord;
  layout: NamedVoteListProps['layout'];
}

/** The whole named list of §11.3: header, numbers line, list, footer. Nothing before the vote is closed. */
export function NamedVoteRecord({ record, layout }: NamedVoteRecordProps) {
  const { t } = useTranslation('shared');
  if (!record.result) return null;
  return (
    <article className="k-vote-record">
      {record.no !== null && <p className="k-vote-record__no">{t('namedVoteList.voteNo', { no: record.no })}</p>}
      <h2 lang="pl">{record.subject}</h2>
      <Header record={record} />
      <p className="k-vote-record__outcome">{resultText(t, record, record.result.outcome)}</p>
      <StandingNotes vote={record} />
      <TallyBar tally={record.result.tally} />
      <TallyFigures tally={record.result.tally} outcome={record.result.outcome} />
      {record.byHands ? (
        <p>{t('committees.byHands')}</p>
      ) : (
        <>
          <NamedVoteList votes={record.lines} layout={layout} />
          <p className="k-soft">
            {t(record.committee ? 'committees.total' : 'namedVoteList.total', { count: record.lines.length })}
          </p>
        </>
      )}
      <Footer record={record} />
      <RecordedObjections objections={record.objections} />
    </article>
  );
}

function Header({ record }: Pick<NamedVoteRecordProps, 'record'>) {
  const { t } = useTranslation('shared');
  const { majority, statutorySize, quorum, result } = record;
  const threshold = thresholdText(t, majority, statutorySize);
  const isVoid = result?.outcome === 'void-no-quorum';
  return (
    <Facts
      facts={[
        [t('namedVoteList.body'), record.councilName],
        [t('namedVoteList.term'), record.termLabel],
        record.committee
          ? [t('committees.sitting'), record.sessionTitle]
          : [
              t('namedVoteList.session'),
              t('namedVoteList.sessionTitle', { roman: roman(record.sessionNumber), council: record.councilName }),
            ],
        ...optional(t('committees.body'), record.committee ?? null),
        [t('namedVoteList.date'), formatDate(record.openedAt ?? record.date)],
        ...optional(t('namedVoteList.draftNo'), record.draftNo && t('agenda.draftNo', { no: record.draftNo })),
        [
          t('namedVoteList.kind'),
          `${record.byHands ? t('committees.open') : t(`votingForm.${record.form}`)}, ${t(`votingKind.${record.kind}`)}`,
        ],
        [
          t('namedVoteList.majority'),
          `${majorityText(t, majority, record.committee ? 'committee' : 'council')} (${record.basis}). ${threshold}.`,
        ],
        [
          t('namedVoteList.quorum'),
          t(`${record.committee ? 'committees' : 'namedVoteList'}.${isVoid ? 'quorumVoidText' : 'quorumText'}`, {
            present: result?.presentAtClose ?? 0,
            quorum,
            statutorySize,
          }),
        ],
        ...optional(t('namedVoteList.opened'), record.openedAt && formatDateTime(record.openedAt)),
        ...optional(t('namedVoteList.closed'), record.closedAt && formatDateTime(record.closedAt)),
      ]}
    />
  );
}

function Footer({ record }: Pick<NamedVoteRecordProps, 'record'>) {
  const { t } = useTranslation('shared');
  const excluded = record.lines
    .filter((line) => line.category === 'excluded')
    .map((line) => `${line.lastName} ${line.firstName}`);
  return (
    <Facts
      facts={[
        [
          t('namedVoteList.method'),
          record.byHands
            ? t('committees.handsRaised')
            : t(`votingMethod.${record.method}`, { context: record.committee ? 'committee' : 'council' }),
        ],
        ...optional(
          t('namedVoteList.failure'),
          record.failure ? `${formatDateTime(record.failure.at)} – ${record.failure.cause}` : null,
        ),
        [t('namedVoteList.exclusions'), excluded.join(', ') || t('namedVoteList.exclusionsNone')],
        [t('namedVoteList.hash'), record.closedHash],
      ]}
    />
  );
}

function optional(term: string, text: string | null): readonly Fact[] {
  return text ? [[term, text]] : [];
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="k-facts">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
