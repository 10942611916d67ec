import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import { Button, buttonClass } from '../../../web-shared/src/actions/button.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { interpellationPdfAddress, useInterpellation } from '../data/interpellations.js';
import { dayText } from '../sessions/session-days.js';
import { Attachments } from './attachments.js';
import { ClockText } from './clock-text.js';
import { CorrectionDialog } from './correction-dialog.js';
import { CorrectionsList } from './corrections-list.js';
import { missingChannels } from './interpellation-tasks.js';
import { PublicationsPanel } from './publications-panel.js';
import { PublishDialog } from './publish-dialog.js';
import { AnswerDialog, DeliveryDialog } from './step-dialogs.js';

/** /interpellations/:id: one entry, its clock and its one next step. */
export function InterpellationPage() {
  const { t } = useTranslation('office');
  const { id = '' } = useParams();
  const query = useInterpellation(id);
  const record = query.data;
  return (
    <OfficePage
      title={record ? nameOf(t(`interpellations.kind.${record.kind}`), record) : t('interpellations.title')}
      training={record?.training}
      back={{ to: '/interpellations', text: t('interpellations.title') }}
    >
      <Loaded query={query}>{(known) => <Entry record={known} />}</Loaded>
    </OfficePage>
  );
}

function nameOf(kind: string, { mark, subject }: InterpellationRecord): string {
  return `${kind} nr ${mark}: ${subject}`;
}

function Entry({ record }: { record: InterpellationRecord }) {
  const { t } = useTranslation('office');
  const { step, clock, interpellationId } = record;
  const [open, setOpen] = useState<Exclude<InterpellationRecord['step'], 'done'> | 'correct' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="k-stack">
      {clock.reminder !== null && (
        <Notice tone="warning">{t('interpellations.reminder', { day: clock.reminder })}</Notice>
      )}
      <div className="k-row">
        {step === 'done' ? (
          <Settled record={record} />
        ) : (
          <Button kind="primary" size="large" onClick={() => setOpen(step)}>
            {t(`interpellations.step.${step}`)}
          </Button>
        )}
        {step === 'publish-text' && record.answeredAt === null && (
          <Button onClick={() => setOpen('answer')}>{t('interpellations.step.answer')}</Button>
        )}
        {step === 'deliver' && record.publications.length === 0 && (
          <Button onClick={() => setOpen('publish-text')}>{t('interpellations.step.publish-text')}</Button>
        )}
        <a className={buttonClass()} href={interpellationPdfAddress(interpellationId)}>
          {t('interpellations.pdf')}
        </a>
        <Button kind="quiet" onClick={() => setOpen('correct')}>
          {t('interpellationChanges.correctButton')}
        </Button>
      </div>
      <Facts record={record} />
      <Words title={t('interpellations.facts')} text={record.facts} />
      <Words title={t('interpellations.questions')} text={record.questions} />
      <Attachments record={record} part="text" />
      <Words title={t('interpellations.clock')} text={record.answer ?? t('interpellations.noAnswer')} />
      {record.answer !== null && <Attachments record={record} part="answer" />}
      <PublicationsPanel record={record} />
      <CorrectionsList corrections={record.corrections} />
      {open === 'correct' && <CorrectionDialog record={record} onClose={close} />}
      {open === 'deliver' && <DeliveryDialog record={record} onClose={close} />}
      {open === 'answer' && <AnswerDialog record={record} onClose={close} />}
      {open === 'publish-text' && <PublishDialog part="text" record={record} onClose={close} />}
      {open === 'publish-answer' && <PublishDialog part="answer" record={record} onClose={close} />}
    </div>
  );
}

/** P-03: nothing is settled while BIP or the customary way waits. */
function Settled({ record }: { record: InterpellationRecord }) {
  const { t } = useTranslation('office');
  return missingChannels(record).length > 0 ? (
    <Notice>{t('interpellations.step.channels')}</Notice>
  ) : (
    <Notice tone="ok">{t('interpellations.step.done')}</Notice>
  );
}

function Facts({ record }: { record: InterpellationRecord }) {
  const { t } = useTranslation('office');
  const { author, resolution, filedAt, deliveredAt, answeredAt, answeredBy, channel, enteredBy, clock } = record;
  const at = (moment: string | null) => (moment ? formatDateTime(moment) : '–');
  const rows: readonly (readonly [string, string])[] = [
    [t('interpellations.author'), author],
    ...(resolution ? [[t('interpellations.resolution'), resolution] as const] : []),
    [t('interpellations.channelHead'), t(`interpellations.channelOf.${channel}`)],
    [t('interpellations.enteredBy'), enteredBy],
    [t('interpellations.filedAt'), at(filedAt)],
    [t('interpellations.deliveredAt'), at(deliveredAt)],
    ...(clock.lastDay ? [[t('interpellations.lastDay'), dayText(clock.lastDay)] as const] : []),
    ...(answeredAt
      ? ([
          [t('interpellations.answeredAt'), at(answeredAt)],
          [t('interpellations.answeredBy'), answeredBy ?? ''],
        ] as const)
      : []),
  ];
  return (
    <dl className="o-entry">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{t('interpellations.clock')}</dt>
        <dd>
          <ClockText clock={clock} />
        </dd>
      </div>
    </dl>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p className="o-entry__words">{text}</p>
    </section>
  );
}
