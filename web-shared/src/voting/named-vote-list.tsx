import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { byPolishName } from '../../../core/src/council/council.js';
import { type BallotOrigin, type Category, categories, type Tally } from '../../../core/src/voting/voting.js';
import { CategoryMark } from './category-mark.js';
import { OriginMark } from './origin-mark.js';
import { countOf } from './tally-figures.js';

/** One filled seat on the list. */
export interface NamedVote {
  memberId: string;
  firstName: string;
  lastName: string;
  category: Category;
  /** How the vote came in (V-15, V-16): marked unless by the own device. */
  origin?: BallotOrigin | null | undefined;
  /** The code the voter was shown: with it the own vote is found. */
  receipt?: string | undefined;
}

/** Counts of a list; every filled seat stands in exactly one category (V-01). */
export function tallyOf(votes: readonly NamedVote[]): Tally {
  const count = (category: Category) => votes.filter((vote) => vote.category === category).length;
  return {
    for: count('for'),
    against: count('against'),
    abstain: count('abstain'),
    notVoted: count('not-voted'),
    absent: count('absent'),
    excluded: count('excluded'),
  };
}

export interface NamedVoteListProps {
  votes: readonly NamedVote[];
  /** §11.3: `groups` is layout A (counts and names), `table` layout B (`Lp. | Nazwisko i imię | Głos`). */
  layout: 'groups' | 'table';
  /** Level of the group headings in layout A. */
  headingLevel?: 3 | 4;
}

/** Imienny wykaz głosowania, surnames in Polish order (V-29). Header and footer of §11.3: `NamedVoteRecord`. */
export function NamedVoteList({ votes, layout, headingLevel = 3 }: NamedVoteListProps) {
  const sorted = [...votes].sort(byPolishName);
  return layout === 'groups' ? <Groups votes={sorted} headingLevel={headingLevel} /> : <Lines votes={sorted} />;
}

function Groups({ votes, headingLevel }: { votes: readonly NamedVote[]; headingLevel: 3 | 4 }) {
  const { t } = useTranslation('shared');
  const Heading = `h${headingLevel}` as const;
  const tally = tallyOf(votes);
  const shown = categories.filter((category) => category !== 'excluded' || tally.excluded > 0);
  return (
    <div className="k-vote-groups">
      {shown.map((category) => (
        <section key={category} className={`k-vote-group k-vote-group--${category}`}>
          <Heading className="k-vote-group__title">
            <CategoryMark category={category} text={`${t(`category.${category}`)} (${countOf(tally, category)})`} />
          </Heading>
          {countOf(tally, category) === 0 ? (
            <p className="k-soft">{t('namedVoteList.nobody')}</p>
          ) : (
            <ul className="k-vote-group__names">
              {votes
                .filter((vote) => vote.category === category)
                .map((vote) => (
                  <li key={vote.memberId}>
                    {vote.lastName} {vote.firstName} <OriginMark origin={vote.origin} />
                    <ReceiptMark receipt={vote.receipt} />
                  </li>
                ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

function Lines({ votes }: { votes: readonly NamedVote[] }) {
  const { t } = useTranslation('shared');
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="k-table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className="k-table">
        <caption id={captionId} className="k-visually-hidden">
          {t('namedVoteList.names')}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="k-table__number">
              {t('namedVoteList.ordinal')}
            </th>
            <th scope="col">{t('namedVoteList.name')}</th>
            <th scope="col">{t('namedVoteList.vote')}</th>
          </tr>
        </thead>
        <tbody>
          {votes.map((vote, index) => (
            <tr key={vote.memberId}>
              <td className="k-table__number">{index + 1}</td>
              <th scope="row">
                {vote.lastName} {vote.firstName}
              </th>
              <td>
                <CategoryMark category={vote.category} text={t(`categoryOfOne.${vote.category}`)} />{' '}
                <OriginMark origin={vote.origin} />
                <ReceiptMark receipt={vote.receipt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ReceiptMark({ receipt }: Pick<NamedVote, 'receipt'>) {
  return receipt ? <span className="k-vote-code">{receipt}</span> : null;
}
