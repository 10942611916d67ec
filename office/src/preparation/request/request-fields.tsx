import { useTranslation } from 'react-i18next';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import { lastSessionDay, type SessionRequest } from '../../../../core/src/session/session-request.js';
import { atLeast } from '../../../../core/src/voting/majority.js';
import type { MeetingInput, MemberRecord } from '../../../../protocol/src/http/office.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { dayText } from '../../sessions/session-days.js';

type Header = MeetingInput['header'];

export interface RequestFieldsProps {
  header: Header;
  members: readonly MemberRecord[];
  statutorySize: number;
  onChange: (change: (header: Header) => Header) => void;
}

/** A request as it begins: filed today by councillors nobody has named yet. */
export function blankRequest(): SessionRequest {
  return { by: 'councillors', filedOn: localDay(Date.now()), signatories: [] };
}

/** S-05, art. 20 ust. 3: who asked for the session, when, who signed, and until which day it must be held. */
export function RequestFields({ header, members, statutorySize, onChange }: RequestFieldsProps) {
  const { t } = useTranslation('office');
  const { request } = header;
  const set = (next: SessionRequest) =>
    onChange((before) => ({ ...before, request: { ...next, signatories: [...next.signatories] } }));
  return (
    <section className="k-stack">
      <Checkbox
        label={t('request.isRequested')}
        hint={t('request.isRequestedHint')}
        checked={request !== undefined}
        onChange={(isRequested) => {
          if (isRequested) return set(blankRequest());
          onChange(({ request: _, ...before }) => before);
        }}
      />
      {request && (
        <>
          <RadioGroup
            label={t('request.by')}
            options={(['councillors', 'mayor'] as const).map((by) => ({ value: by, text: t(`request.byWhom.${by}`) }))}
            value={request.by}
            onChange={(by) => set({ ...request, by, signatories: by === 'mayor' ? [] : request.signatories })}
          />
          <TextField
            label={t('request.filedOn')}
            type="date"
            value={request.filedOn}
            onChange={(filedOn) => filedOn !== '' && set({ ...request, filedOn })}
          />
          <LastDay header={header} filedOn={request.filedOn} />
          {request.by === 'councillors' && (
            <Signatories request={request} members={members} statutorySize={statutorySize} onChange={set} />
          )}
        </>
      )}
    </section>
  );
}

function LastDay({ header, filedOn }: { header: Header; filedOn: string }) {
  const { t } = useTranslation('office');
  const lastDay = lastSessionDay(filedOn);
  const isLate = header.date !== '' && header.date > lastDay;
  return (
    <Notice tone={isLate ? 'warning' : 'info'}>
      {t(isLate ? 'request.late' : 'request.lastDay', { day: dayText(lastDay) })}
    </Notice>
  );
}

function Signatories({
  request,
  members,
  statutorySize,
  onChange,
}: {
  request: SessionRequest;
  members: readonly MemberRecord[];
  statutorySize: number;
  onChange: (request: SessionRequest) => void;
}) {
  const { t } = useTranslation('office');
  const required = atLeast(statutorySize, 1, 4);
  const signed = request.signatories.length;
  const toggle = (memberId: string, signs: boolean) => {
    const others = request.signatories.filter((other) => other !== memberId);
    onChange({ ...request, signatories: signs ? [...others, memberId] : others });
  };
  return (
    <fieldset className="k-field">
      <legend className="k-field__label">{t('request.signatories')}</legend>
      <p className={signed < required ? 'o-count o-count--short' : 'o-count'}>
        {t('request.signed', { signed, required })}
      </p>
      <div className="o-signatories">
        {members
          .filter(({ mandate }) => mandate === 'active')
          .map(({ memberId, firstName, lastName }) => (
            <Checkbox
              key={memberId}
              label={`${lastName} ${firstName}`}
              checked={request.signatories.includes(memberId)}
              onChange={(signs) => toggle(memberId, signs)}
            />
          ))}
      </div>
    </fieldset>
  );
}
