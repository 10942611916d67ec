import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentLink } from '../../../../web-shared/src/agenda/document-links.js';
import { DocumentViewer } from '../../../../web-shared/src/agenda/document-viewer.js';
import { useFocusKept } from '../../orders/use-focus-kept.js';
import { AgendaPanel } from '../agenda/agenda-panel.js';
import { useOpinionDraft } from '../committees/use-opinion-draft.js';
import { SpeakersPanel } from '../floor/speakers-panel.js';
import { ClosedPartNow } from '../openness/closed-part-now.js';
import { useSteering } from '../orders/steering-context.js';
import { NextStep } from '../step/next-step.js';
import { useVoteDraft } from '../voting/use-vote-draft.js';
import { Stage } from './stage.js';

export interface ConductPanelProps {
  /** The presider's own ballot, when this person holds a seat. */
  ownBallot?: ReactNode;
  /** What this person must be told, above everything the stage shows. */
  notices?: ReactNode;
}

/** Conducting the session: agenda, the next step with what it is about, speakers. On a narrow screen the step comes first. */
export function ConductPanel({ ownBallot, notices }: ConductPanelProps) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const draft = useVoteDraft(view);
  const opinion = useOpinionDraft(view);
  const [document, setDocument] = useState<DocumentLink | null>(null);
  const stage = useRef<HTMLElement>(null);
  useFocusKept(stage);
  const { agenda, voting, rollCall } = view;
  useFreshTop(stage, [agenda.currentItemId, voting?.votingId, voting?.status, rollCall !== null].join());
  return (
    <div className="s-conduct">
      <section className="s-conduct__step" aria-label={t('step.title')}>
        <NextStep draft={draft.draft} opinion={opinion.draft} />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={stage} className="s-conduct__stage" aria-label={t('stage')} tabIndex={0}>
        <ClosedPartNow />
        {notices}
        {document ? (
          <DocumentViewer document={document} onClose={() => setDocument(null)} />
        ) : (
          <Stage draft={draft} opinion={opinion} onOpenDocument={setDocument} ownBallot={ownBallot} />
        )}
      </section>
      <div className="s-conduct__speakers">
        <SpeakersPanel />
      </div>
      <div className="s-conduct__agenda">
        <AgendaPanel onOpenDocument={setDocument} />
      </div>
    </div>
  );
}

/** What comes onto the stage is shown from its beginning, however far what stood there was scrolled: a formula is read from its first word. */
function useFreshTop(stage: RefObject<HTMLElement | null>, scene: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene is the reason
  useEffect(() => {
    if (stage.current) stage.current.scrollTop = 0;
  }, [stage, scene]);
}
