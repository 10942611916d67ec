import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ChannelInput,
  InterpellationPublication,
  InterpellationRecord,
} from '../../../protocol/src/http/interpellations.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../web-shared/src/status/refusal.js';
import { noteInterpellationChannel } from '../data/interpellations.js';
import { useSending } from '../forms/use-sending.js';
import { PublishDialog } from './publish-dialog.js';
import { useStepTaken } from './step-dialogs.js';
import { WithdrawDialog } from './withdraw-dialog.js';

/** I-03, P-03: where text and answer are published: the website by itself, BIP and the customary way as the office notes them. */
export function PublicationsPanel({ record }: { record: InterpellationRecord }) {
  const { t } = useTranslation('office');
  const isPublic = record.publications.some(({ part }) => part === 'text');
  return (
    <section className="k-stack">
      <h2>{t('interpellations.publications')}</h2>
      <PartPublished record={record} part="text" />
      {record.answer !== null && <PartPublished record={record} part="answer" />}
      {isPublic && (
        <p>
          <a href={`/interpelacje/${record.interpellationId}`}>{t('interpellations.publicPage')}</a>
        </p>
      )}
    </section>
  );
}

function PartPublished({ record, part }: { record: InterpellationRecord; part: ChannelInput['part'] }) {
  const { t } = useTranslation('office');
  const [asked, setAsked] = useState<'again' | 'withdraw' | null>(null);
  const noted = useSending(
    (input: ChannelInput) => noteInterpellationChannel(record.interpellationId, input),
    useStepTaken(() => undefined),
  );
  const last = record.publications.findLast((publication) => publication.part === part);
  return (
    <div className="k-stack">
      <h3>{t(`interpellations.part.${part}`)}</h3>
      {noted.refusal && <Refusal refusal={noted.refusal} />}
      {last?.isWithdrawal && (
        <p>{t('interpellationChanges.withdrawnAt', { at: formatDateTime(last.publishedAt), reason: last.reason })}</p>
      )}
      {last && !last.isWithdrawal && isStale(record, last) && (
        <Notice tone="warning">{t('interpellationChanges.stale')}</Notice>
      )}
      {last && !last.isWithdrawal ? (
        <>
          <p>
            {t('interpellations.publishedAt', { at: formatDateTime(last.publishedAt), version: last.version })}
            {(['bip', 'customary'] as const).map((channel) => {
              const at = record.channels[part][channel];
              if (at === null) return null;
              const name = t(`interpellations.channel.${channel}`);
              return (
                <span key={channel}>
                  <br />
                  {t('interpellations.noted', { channel: name, at: formatDateTime(at) })}
                </span>
              );
            })}
          </p>
          <div className="k-row">
            {(['bip', 'customary'] as const)
              .filter((channel) => record.channels[part][channel] === null)
              .map((channel) => (
                <Button key={channel} pending={noted.pending} onClick={() => noted.send({ part, channel })}>
                  {t(`interpellations.noteChannel.${channel}`)}
                </Button>
              ))}
            <Button kind="quiet" onClick={() => setAsked('again')}>
              {t(`interpellations.republish.${part}`)}
            </Button>
            <Button kind="quiet" onClick={() => setAsked('withdraw')}>
              {t('interpellationChanges.withdrawButton')}
            </Button>
          </div>
        </>
      ) : (
        <p className="k-soft">{t('interpellations.notPublished')}</p>
      )}
      {asked === 'again' && <PublishDialog record={record} part={part} onClose={() => setAsked(null)} />}
      {asked === 'withdraw' && <WithdrawDialog record={record} part={part} onClose={() => setAsked(null)} />}
    </div>
  );
}

const wordsOfPart = { text: ['subject', 'facts', 'questions'], answer: ['answer'] } as const;

/** The register says something else since this was published. */
function isStale({ corrections }: InterpellationRecord, { part, publishedAt }: InterpellationPublication): boolean {
  return corrections.some(
    ({ correctedAt, before }) => correctedAt > publishedAt && wordsOfPart[part].some((field) => field in before),
  );
}
