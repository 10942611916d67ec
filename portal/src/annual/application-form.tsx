import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationReceipt, PublicDebate } from '../../../protocol/src/http/report-debate.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { fileFaultText } from '../../../web-shared/src/documents/file-faults.js';
import { NumberField } from '../../../web-shared/src/fields/number-field.js';
import { PdfField } from '../../../web-shared/src/fields/pdf-field.js';
import { TextField } from '../../../web-shared/src/fields/text-field.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { Refusal, type RefusalText } from '../../../web-shared/src/status/refusal.js';
import { addresses, usePageAddress } from '../page/addresses.js';
import { sendApplication } from './send-application.js';

const maxListBytes = 5 * 1024 * 1024;
/** The law's lower number, until the hub has told the one of this gmina. */
const leastSupporters = 20;

/** filing an application from home: who, how to reach them, and the scan of the signed list. */
export function ApplicationForm({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('annual');
  const [isOpen, setOpen] = useState(false);
  const [receipt, setReceipt] = useState<ApplicationReceipt | null>(null);
  if (receipt) return <Receipt receipt={receipt} />;
  if (!isOpen) {
    return (
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
    );
  }
  return <Fields sessionId={sessionId} onReceived={setReceipt} />;
}

function Receipt({ receipt: { no, receivedAt, place, position } }: { receipt: ApplicationReceipt }) {
  const { t } = useTranslation('annual');
  return (
    <div role="status">
      <Notice tone="ok">
        <p>
          <strong>{t('received', { no, at: formatDateTime(receivedAt) })}</strong>
        </p>
        {place !== 'none' && <p>{t(place, { position })}</p>}
        <p>{t('keep')}</p>
      </Notice>
    </div>
  );
}

function Fields({ sessionId, onReceived }: { sessionId: string; onReceived: (receipt: ApplicationReceipt) => void }) {
  const { t } = useTranslation('annual');
  const address = usePageAddress();
  const needed = useSupportersNeeded(sessionId);
  const [fullName, setFullName] = useState('');
  const [contact, setContact] = useState('');
  const [signatures, setSignatures] = useState<number | null>(null);
  const [list, setList] = useState<File | null>(null);
  const [isChecked, setChecked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<RefusalText | null>(null);
  const faults = {
    name: fullName.trim().length < 3 ? t('nameMissing') : null,
    contact: contact.trim().length < 5 ? t('contactMissing') : null,
    signatures: (signatures ?? 0) < needed ? t('tooFew', { count: needed }) : null,
    list: list ? fileFaultText(t, list, maxListBytes) : t('listMissing'),
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isSending || !list || Object.values(faults).some(Boolean)) return;
    setSending(true);
    const sent = await sendApplication(sessionId, { fullName, contact, signatures: signatures ?? 0 }, list);
    setSending(false);
    if (sent.kind === 'received') onReceived(sent.receipt);
    else setRefusal(sent.kind === 'refused' ? sent.refusal : { text: t('failed') });
  };
  const told = (fault: string | null) => (isChecked ? fault : null);
  return (
    <form className="k-stack portal-form" onSubmit={(event) => void submit(event)} noValidate aria-label={t('open')}>
      <TextField
        label={t('name')}
        autoComplete="name"
        maxLength={120}
        value={fullName}
        onChange={setFullName}
        error={told(faults.name)}
      />
      <TextField
        label={t('contact')}
        hint={t('contactHint')}
        maxLength={200}
        value={contact}
        onChange={setContact}
        error={told(faults.contact)}
      />
      <NumberField
        label={t('signatures')}
        min={0}
        max={10_000}
        value={signatures}
        onChange={setSignatures}
        error={told(faults.signatures)}
      />
      <PdfField title={t('list')} label={t('chooseList')} file={list} onFile={setList} error={told(faults.list)} />
      <p className="k-soft">
        {t('privacy')} <a href={address(addresses.privacy)}>{t('privacyLink')}</a>
      </p>
      {refusal && <Refusal refusal={refusal} />}
      <div>
        <Button type="submit" kind="primary" pending={isSending}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}

function useSupportersNeeded(sessionId: string): number {
  const [needed, setNeeded] = useState(leastSupporters);
  useEffect(() => {
    const asking = new AbortController();
    fetch(`/api/public/sessions/${sessionId}/debate`, { signal: asking.signal })
      .then((response) => response.json())
      .then(({ supportersNeeded }: Partial<PublicDebate>) => setNeeded(supportersNeeded ?? leastSupporters))
      // The hub judges again when the application is filed.
      .catch(() => undefined);
    return () => asking.abort();
  }, [sessionId]);
  return needed;
}
