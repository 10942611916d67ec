import { useTranslation } from 'react-i18next';
import { motionKinds } from '../../../core/src/motions/formal-motion.js';
import type { MotionView } from '../../../protocol/src/views/motions-part.js';
import { Select } from '../../../web-shared/src/fields/select.js';
import { TextArea } from '../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { kindsOffered, type MotionDraft } from './motion-draft.js';

export interface MotionFieldsProps {
  motions: readonly MotionView[];
  value: MotionDraft;
  onChange: (draft: MotionDraft) => void;
  /** Whether what is missing is said. */
  isChecked: boolean;
}

/** L-05: the catalogue and the text of a formal motion; the usual words are offered and may be changed. */
export function MotionFields({ motions, value, onChange, isChecked }: MotionFieldsProps) {
  const { t } = useTranslation('floor');
  const offered = kindsOffered(motions);
  const usual = (kind: MotionDraft['kind']) => (kind ? t(`motion.usual.${kind}`) : '');
  const choose = (kind: NonNullable<MotionDraft['kind']>) => {
    const isUntouched = value.text === '' || value.text === usual(value.kind);
    onChange({ kind, text: isUntouched ? usual(kind) : value.text });
  };
  return (
    <>
      {offered.length < motionKinds.length && <Notice>{t('motion.pending')}</Notice>}
      <Select
        label={t('motion.kind')}
        options={offered.map((kind) => ({ value: kind, text: t(`motion.kind.${kind}`, { ns: 'shared' }) }))}
        value={value.kind}
        onChange={choose}
        error={isChecked && value.kind === null ? t('motion.kindMissing') : null}
      />
      <TextArea
        label={t('motion.text')}
        hint={t('motion.textHint')}
        maxLength={1000}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        error={isChecked && value.text.trim() === '' ? t('motion.textMissing') : null}
      />
    </>
  );
}
