import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../web-shared/src/actions/button.js';
import { TextField } from '../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { useHydrated } from '../page/use-hydrated.js';
import { findReceipt, type Search } from './find-receipt.js';

/** A voter finds the own vote by the code the desk showed (V-30). Needs a script: the answer is checked here. */
export function ReceiptSearch({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('proofs');
  const headingId = useId();
  const [code, setCode] = useState('');
  const [search, setSearch] = useState<'idle' | 'searching' | Search>('idle');
  if (!useHydrated()) return null;
  const find = async (event: FormEvent) => {
    event.preventDefault();
    setSearch('searching');
    setSearch(await findReceipt(sessionId, code));
  };
  const noCode = typeof search === 'object' && search.found === 'no-code';
  return (
    <div className="portal-receipt">
      <h3 id={headingId}>{t('find')}</h3>
      <form aria-labelledby={headingId} className="portal-receipt__form" onSubmit={(event) => void find(event)}>
        <TextField
          label={t('code')}
          hint={t('codeHint')}
          error={noCode ? t('noCode') : undefined}
          value={code}
          onChange={setCode}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          short
        />
        <Button type="submit" pending={search === 'searching'}>
          {search === 'searching' ? t('searching') : t('search')}
        </Button>
      </form>
      <div role="status">{typeof search === 'object' && !noCode && <Outcome search={search} />}</div>
    </div>
  );
}

function Outcome({ search }: { search: Search }) {
  const { t } = useTranslation('proofs');
  if (search.found !== 'vote') {
    const text = search.found === 'nothing' ? t('notFound', { code: search.code }) : t('unreachable');
    return (
      <Notice tone="warning">
        <p>{text}</p>
      </Notice>
    );
  }
  const { vote, checked } = search;
  if (checked.proof === 'forged') {
    return (
      <Notice tone="warning">
        <p>{t('forged', { what: t(checked.what) })}</p>
      </Notice>
    );
  }
  const choice = t(`choice.${vote.choice}`, { ns: 'shared' });
  return (
    <Notice tone={vote.standing === 'counted' ? 'ok' : 'info'}>
      <p>
        <strong>{t(vote.standing, { seq: vote.seq, choice, by: vote.replacedBySeq })}</strong>{' '}
        {t('where', { no: vote.votingNo })}
      </p>
      <p>{checked.proof === 'proven' ? t('proven', { size: checked.size }) : t('unproven')}</p>
    </Notice>
  );
}
