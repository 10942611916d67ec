import { useTranslation } from 'react-i18next';
import { roman } from '../../../../core/src/council/roman.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { retitled } from './session-title.js';

type Header = MeetingInput['header'];

export interface HeaderFieldsProps {
  header: Header;
  onChange: (change: (header: Header) => Header) => void;
  /** A sentence about one field, e.g. a number that is taken. */
  errorOf: (field: keyof Header) => string | null;
  /** A sitting of committees gets its number when it is convened. */
  ofCommittees?: boolean;
}

/** Number, day, hour, place, title. The Roman figure follows the number (S-15). */
export function HeaderFields({ header, onChange, errorOf, ofCommittees = false }: HeaderFieldsProps) {
  const { t, i18n } = useTranslation('office');
  const set = (part: Partial<Header>) => onChange((before) => ({ ...before, ...part }));
  const setNumber = (number: number | null) => {
    if (number === null || number < 1) return;
    onChange((before) => ({ ...before, number, title: retitled(before.title, before.number, number) }));
  };
  return (
    <>
      {ofCommittees ? (
        <p className="k-soft">{t('newSitting.numbered')}</p>
      ) : (
        <NumberField
          label={t('header.number')}
          hint={t('header.numberHint', { roman: roman(header.number) })}
          min={1}
          max={3999}
          value={header.number}
          onChange={setNumber}
          error={errorOf('number')}
        />
      )}
      <div className="o-pair">
        <TextField
          label={t('header.date')}
          hint={dayInWords(header.date, i18n.language)}
          type="date"
          value={header.date}
          onChange={(date) => set({ date })}
          error={errorOf('date')}
        />
        <TextField
          label={t('header.time')}
          type="time"
          value={header.time}
          onChange={(time) => set({ time: time.slice(0, 5) })}
          error={errorOf('time')}
        />
      </div>
      <TextField
        label={t('header.place')}
        hint={t('header.placeHint')}
        maxLength={300}
        value={header.place}
        onChange={(place) => set({ place })}
        error={errorOf('place')}
      />
      <TextField
        label={t(ofCommittees ? 'newSitting.titleLabel' : 'header.title')}
        hint={t('header.titleHint')}
        maxLength={300}
        value={header.title}
        onChange={(title) => set({ title })}
        error={errorOf('title')}
      />
    </>
  );
}

/** `wtorek, 8 grudnia 2026`, so that a slip of the date is seen; undefined while there is no day. */
function dayInWords(day: string, language: string): string | undefined {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
}
