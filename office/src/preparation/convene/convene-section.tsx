import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { PrimaryStep } from '../../../../web-shared/src/actions/primary-step.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useAnnualRefusals } from '../../data/annual-refusals.js';
import { useCommittees } from '../../data/committees.js';
import { useDraftProposals } from '../../data/received-drafts.js';
import { useResignations } from '../../data/resignations.js';
import { useStatut } from '../../data/statut.js';
import { dayText } from '../../sessions/session-days.js';
import type { MeetingEditing } from '../saving/use-meeting-editing.js';
import { ChecksList } from './checks-list.js';
import { readinessOf, type Step } from './readiness.js';
import type { ConveneStep } from './use-convene.js';

export interface ConveneSectionProps {
  editing: MeetingEditing;
  convene: ConveneStep;
  term: Term;
  members: readonly MemberRecord[];
  uploading: boolean;
  sessionId: string;
  onGoTo: (step: Step, itemId?: string) => void;
}

/** The last step: what is missing, what to look at, and the notice that calls the council. */
export function ConveneSection({ editing, convene, term, members, uploading, sessionId, onGoTo }: ConveneSectionProps) {
  const { t } = useTranslation('office');
  const [asked, setAsked] = useState(false);
  const { draft } = editing;
  const { header, agenda } = draft;
  const isCommittee = draft.committeeIds !== undefined;
  const words = isCommittee ? 'conveneSitting' : 'convene';
  const { data: versions } = useStatut(term.termId);
  const { data: proposals } = useDraftProposals(isCommittee ? null : sessionId);
  const { data: committees } = useCommittees(term.termId);
  const { data: resignations } = useResignations(term.termId);
  const { data: refusals } = useAnnualRefusals(term.termId);
  const openPaths = refusals?.openPaths;
  const { blocking, hints } = useMemo(
    () =>
      readinessOf(draft, {
        ...{ today: localDay(Date.now()), term, members },
        ...{ versions, committees, proposals, resignations, openPaths },
      }),
    [draft, term, members, versions, committees, proposals, resignations, openPaths],
  );
  const papers = agenda.reduce((count, { documents }) => count + documents.length, 0);
  const blockedBecause =
    blocking.length > 0 ? t('convene.blocked', { count: blocking.length }) : uploading ? t('convene.uploading') : null;
  return (
    <div className="o-form">
      <section className="k-stack">
        <h2 className="o-part">{t(`${words}.summary`)}</h2>
        <p className="o-lead">
          {t('convene.facts', { date: dayText(header.date), time: header.time, place: header.place })}
          <br />
          {t('convene.counts', {
            items: t('item.count', { count: agenda.length }),
            papers: t('item.papers', { count: papers }),
          })}
        </p>
      </section>
      {blocking.length > 0 && (
        <ChecksList title={t('convene.missing')} checks={blocking} blocking isCommittee={isCommittee} onGoTo={onGoTo} />
      )}
      {hints.length > 0 && (
        <ChecksList title={t('convene.lookAt')} checks={hints} isCommittee={isCommittee} onGoTo={onGoTo} />
      )}
      {blocking.length === 0 && hints.length === 0 && <Notice tone="ok">{t('convene.complete')}</Notice>}
      <PrimaryStep
        label={t(`${words}.convene`)}
        explanation={`${t(`${words}.explanation`)}${editing.dirty ? ` ${t('convene.savedFirst')}` : ''}`}
        onStep={() => setAsked(true)}
        pending={convene.pending}
        blockedBecause={blockedBecause}
      />
      <ConfirmDialog
        isOpen={asked}
        title={t('convene.title', { number: header.title, date: dayText(header.date), time: header.time })}
        confirmLabel={t(`${words}.convene`)}
        pending={convene.pending}
        refusal={convene.refusal}
        onConfirm={() => convene.run(() => setAsked(false))}
        onCancel={() => setAsked(false)}
      >
        <p>{t(`${words}.text`)}</p>
        <p>{isCommittee ? t('committees.invitation', { ns: 'shared' }) : t('convene.villageHeads')}</p>
        {hints.length > 0 && <p>{t('convene.hintsLeft', { count: hints.length })}</p>}
      </ConfirmDialog>
    </div>
  );
}
