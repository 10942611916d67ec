import { useTranslation } from 'react-i18next';
import { chainFaultTexts } from '../../../protocol/src/chain-fault-texts.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { numbersLine } from '../../../web-shared/src/voting/tally-figures.js';
import type { Recount } from './recount.js';

/** What a recount found, in one sentence. */
export function RecountVerdict({ found }: { found: Recount }) {
  const { t } = useTranslation('portal');
  if (found.verdict === 'unreadable') {
    return (
      <Notice tone="warning">
        <p>{t('log.unreadable', { line: found.line })}</p>
      </Notice>
    );
  }
  if (found.verdict === 'broken') {
    return (
      <Notice tone="warning">
        <p>
          {t('log.broken', { seq: found.seq })} <span lang="pl">{chainFaultTexts[found.reason]}</span>
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="ok">
      <p>{t('log.intact', { count: found.events })}</p>
      {found.sealed > 0 && <p>{t('log.sealed', { sealed: found.sealed })}</p>}
    </Notice>
  );
}

/** The votes as they were counted from the log; nothing when it does not hold. */
export function RecountedVotes({ found }: { found: Recount }) {
  const { t } = useTranslation('portal');
  if (found.verdict !== 'intact') return null;
  return (
    <>
      <h3>{t('log.votes')}</h3>
      {found.votings.length === 0 ? (
        <p>{t('log.noVotes')}</p>
      ) : (
        <ul className="portal-recounted">
          {found.votings.map(({ votingId, no, subject, tally }) => (
            <li key={votingId}>
              <span className="k-soft">{t('voting.heading', { no })}</span> <span lang="pl">{subject}</span>
              <strong className="k-figures">{numbersLine(t, tally)}</strong>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
