import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../i18n/format.js';
import { NamedVoteList, type NamedVoteListProps, tallyOf } from './named-vote-list.js';
import { TallyFigures } from './tally-figures.js';

/** Header and footer of §11.3. Texts arrive in the reader's language; instants as ISO 8601. */
export interface NamedVoteRecordFacts {
  council: string;
  termLabel: string;
  /** `XXXI Sesja Rady Gminy …` */
  sessionTitle: string;
  sessionDate: string;
  voteNo: number;
  subject: string;
  draftNo: string | null;
  /** e.g. `jawne, imienne`. */
  kindText: string;
  /** e.g. `zwykła, art. 14 ust. 1 u.s.g. – wymagane: więcej głosów ZA niż PRZECIW`. */
  majorityText: string;
  openedAt: string;
  closedAt: string;
  outcomeText: string;
  methodText: string;
  remarks: readonly string[];
  /** SHA-256 of the closed record (V-30). */
  hash: string | null;
  publishedAt: string | null;
}

/** The whole named list as published: header, numbers line, list, footer. */
export function NamedVoteRecord({
  facts,
  votes,
  layout,
}: { facts: NamedVoteRecordFacts } & Pick<NamedVoteListProps, 'votes' | 'layout'>) {
  const { t } = useTranslation('shared');
  const header: [string, string][] = [
    [t('namedVoteList.body'), facts.council],
    [t('namedVoteList.term'), facts.termLabel],
    [t('namedVoteList.session'), facts.sessionTitle],
    [t('namedVoteList.date'), formatDate(facts.sessionDate)],
    ...(facts.draftNo ? [[t('namedVoteList.draftNo'), facts.draftNo] satisfies [string, string]] : []),
    [t('namedVoteList.kind'), facts.kindText],
    [t('namedVoteList.majority'), facts.majorityText],
    [t('namedVoteList.opened'), formatDateTime(facts.openedAt)],
    [t('namedVoteList.closed'), formatDateTime(facts.closedAt)],
  ];
  const footer: [string, string][] = [
    [t('namedVoteList.method'), facts.methodText],
    ...facts.remarks.map((remark): [string, string] => [t('namedVoteList.remarks'), remark]),
    ...(facts.hash ? [[t('namedVoteList.hash'), facts.hash] satisfies [string, string]] : []),
    ...(facts.publishedAt
      ? [[t('namedVoteList.published'), formatDateTime(facts.publishedAt)] satisfies [string, string]]
      : []),
  ];
  return (
    <article className="k-vote-record">
      <p className="k-vote-record__no">{t('namedVoteList.voteNo', { no: facts.voteNo })}</p>
      <h2>{facts.subject}</h2>
      <Facts rows={header} />
      <p className="k-vote-record__outcome">{facts.outcomeText}</p>
      <TallyFigures tally={tallyOf(votes)} />
      <NamedVoteList votes={votes} layout={layout} />
      <p className="k-soft">{t('namedVoteList.total', { count: votes.length })}</p>
      <Facts rows={footer} />
    </article>
  );
}

function Facts({ rows }: { rows: readonly [string, string][] }) {
  return (
    <dl className="k-facts">
      {rows.map(([term, text]) => (
        <div key={`${term}${text}`}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
