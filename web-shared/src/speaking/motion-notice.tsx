import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MotionView } from '../../../protocol/src/views/motions-part.js';
import { Icon } from '../icon/icon.js';

/** The motions the council deals with now: not decided yet, or to be carried out. */
export function motionsOnTheTable(motions: readonly MotionView[]): readonly MotionView[] {
  return motions.filter(({ status, due }) => due || status === 'moved' || status === 'in-vote');
}

/** L-05: a formal motion in words: what, the text, who moved it, who spoke, what became of it. */
export function MotionNotice({ motion, children }: { motion: MotionView; children?: ReactNode }) {
  const { t } = useTranslation('shared');
  const { kind, text, status, fullName, speakerFor, speakerAgainst, note } = motion;
  const people = [
    t('motion.by', { name: fullName }),
    speakerFor && t('motion.speakerFor', { name: speakerFor }),
    speakerAgainst && t('motion.speakerAgainst', { name: speakerAgainst }),
  ].filter(Boolean);
  return (
    <div className="k-motion">
      <p className="k-motion__title">
        <Icon name="hand" />
        <strong>
          {t('motion.title')}: {t(`motion.kind.${kind}`)}
        </strong>
        <span className="k-motion__status">{t(`motion.status.${status}`)}</span>
      </p>
      <p className="k-motion__text" lang="pl">
        {text}
      </p>
      <p className="k-soft k-small">{people.join(' · ')}</p>
      {note && <p lang="pl">{note}</p>}
      {children}
    </div>
  );
}
