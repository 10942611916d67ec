import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Meeting, Term } from '../../../protocol/src/http/office.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { useMeeting } from '../data/meetings.js';
import { useMembers } from '../data/members.js';
import { useTerms } from '../data/terms.js';
import { MeetingEditor } from '../preparation/meeting-editor.js';
import { SessionActions } from './overview/session-actions.js';
import { SessionOverview } from './overview/session-overview.js';
import { isDraft } from './session-days.js';

/** /sessions/:sessionId: the editor while it is prepared, afterwards what there is of it. */
export function SessionPage() {
  const { t } = useTranslation('office');
  const { sessionId = '' } = useParams();
  const query = useMeeting(sessionId);
  const { data: terms } = useTerms();
  const meeting = query.data;
  const term = terms?.find(({ termId }) => termId === meeting?.termId);
  return (
    <OfficePage
      title={meeting?.header.title ?? t('sessions.untitled')}
      councilName={term?.councilName}
      training={meeting?.training}
      back={{ to: '/sessions', text: t('sessions.title') }}
      actions={meeting && <SessionActions meeting={meeting} />}
    >
      <Loaded query={query}>
        {(found) => term && <SessionOfTerm key={found.sessionId} meeting={found} term={term} />}
      </Loaded>
    </OfficePage>
  );
}

function SessionOfTerm({ meeting, term }: { meeting: Meeting; term: Term }) {
  const navigate = useNavigate();
  const members = useMembers(term.termId);
  if (!isDraft(meeting)) return <SessionOverview meeting={meeting} term={term} />;
  return (
    <Loaded query={members}>
      {(roll) => (
        <MeetingEditor
          meeting={meeting}
          term={term}
          members={roll}
          onGoToCouncil={() => navigate(`/council/${term.termId}`)}
        />
      )}
    </Loaded>
  );
}
