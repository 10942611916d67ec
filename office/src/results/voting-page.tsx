import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { VotingRecord } from '../../../protocol/src/http/sessions.js';
import { Tabs } from '../../../web-shared/src/tabs/tabs.js';
import { VoteSheets } from '../../../web-shared/src/vote-sheets/vote-sheets.js';
import { NamedVoteRecord } from '../../../web-shared/src/voting/named-vote-record.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { useVotingRecord, useVotings, votingFile } from '../data/results.js';
import { CaseFilesPanel } from './case-files-panel.js';
import { FileLinks } from './file-links.js';

/** /sessions/:sessionId/results/:no: one vote with its named list, in both layouts of §11.3. */
export function VotingPage() {
  const { t } = useTranslation('office');
  const { sessionId = '', no = '' } = useParams();
  const query = useVotingRecord(sessionId, Number(no));
  const [layout, setLayout] = useState('groups');
  const { data: record } = query;
  return (
    <OfficePage
      title={t('results.votingTitle', { no })}
      councilName={record?.councilName}
      training={record?.training}
      back={{ to: `/sessions/${sessionId}/results`, text: t('results.back') }}
    >
      <Loaded query={query}>
        {(found: VotingRecord) => (
          <>
            <section className="k-panel o-files">
              <FileLinks title={t('results.list')} address={(file) => votingFile(sessionId, found.no, file)} />
            </section>
            <Tabs
              label={t('results.layout')}
              selected={layout}
              onSelect={setLayout}
              tabs={[
                {
                  id: 'groups',
                  title: t('results.layoutA'),
                  content: <NamedVoteRecord record={found} layout="groups" />,
                },
                {
                  id: 'table',
                  title: t('results.layoutB'),
                  content: <NamedVoteRecord record={found} layout="table" />,
                },
              ]}
            />
            <section className="k-panel">
              <VoteSheets sessionId={sessionId} votingId={found.votingId} isCounted mayPublish />
            </section>
            <CaseFilesPanel sessionId={sessionId} votingId={found.votingId} />
            <Neighbours sessionId={sessionId} no={found.no} />
          </>
        )}
      </Loaded>
    </OfficePage>
  );
}

/** To the vote before and after. */
function Neighbours({ sessionId, no }: { sessionId: string; no: number }) {
  const { t } = useTranslation('office');
  const { data: votings = [] } = useVotings(sessionId, false);
  const links = [
    { no: no - 1, text: t('results.previous') },
    { no: no + 1, text: t('results.next') },
  ].filter((link) => votings.some((voting) => voting.no === link.no));
  if (links.length === 0) return null;
  return (
    <nav className="k-row k-row--between" aria-label={t('results.neighbours')}>
      {links.map((link) => (
        <Link key={link.no} to={`/sessions/${sessionId}/results/${link.no}`}>
          {link.text}
        </Link>
      ))}
    </nav>
  );
}
