import { useState } from 'react';
import { Button } from '../../src/actions/button.js';
import { AgendaList } from '../../src/agenda/agenda-list.js';
import type { DocumentLink } from '../../src/agenda/document-links.js';
import { DocumentViewer } from '../../src/agenda/document-viewer.js';
import { type CurrentSpeaker, SpeakerQueue } from '../../src/speaking/speaker-queue.js';
import { SpeakerQueueEditor } from '../../src/speaking/speaker-queue-editor.js';
import { DataTable } from '../../src/table/data-table.js';
import { Tabs } from '../../src/tabs/tabs.js';
import { Sample, Section } from '../sample.js';
import { sampleAgenda, sampleQueue } from '../sample-data.js';

const speaker: CurrentSpeaker = {
  personId: 'm6',
  fullName: 'Zofia Maj',
  kind: 'speech',
  role: 'councillor',
  clubShortName: 'KR',
  deadlineAt: new Date(Date.now() + 150_000).toISOString(),
  warningMs: 30_000,
};
const sessions = Array.from({ length: 61 }, (_, index) => ({
  id: `s${index}`,
  title: `Sesja nr ${index + 1} – ${['Żabno', 'Łąka', 'Ćmin', 'Zagórze'][index % 4]}`,
  votes: (index * 7) % 23,
}));

export function Session() {
  const [document, setDocument] = useState<DocumentLink | null>(null);
  const [queue, setQueue] = useState(sampleQueue);
  const reorder = (ids: readonly string[]) =>
    setQueue(ids.flatMap((id) => queue.find((entry) => entry.requestId === id) ?? []));
  return (
    <Section title="Sesja">
      <Sample title="Porządek obrad">
        <AgendaList items={sampleAgenda} currentItemId="i5" onOpenDocument={setDocument} />
      </Sample>
      {document && (
        <div className="g-viewer">
          <DocumentViewer document={document} onClose={() => setDocument(null)} />
        </div>
      )}
      <Sample title="Lista mówców">
        <div className="g-narrow">
          <SpeakerQueue speaker={speaker} queue={queue} offsetMs={0} ownPersonId="m1" />
          <SpeakerQueue speaker={null} queue={[]} offsetMs={0} listClosed />
        </div>
      </Sample>
      <Sample title="Lista mówców do układania">
        <SpeakerQueueEditor queue={queue} onReorder={reorder} renderActions={() => <Button>Udziel głosu</Button>} />
      </Sample>
      <Sample title="Karty i tabela">
        <Tabs
          label="Widoki"
          tabs={[
            {
              id: 'sessions',
              title: 'Sesje',
              content: (
                <DataTable
                  caption="Sesje"
                  rows={sessions}
                  rowKey={(row) => row.id}
                  pageSize={10}
                  columns={[
                    { id: 'title', header: 'Sesja', cell: (row) => row.title, sortValue: (row) => row.title },
                    {
                      id: 'votes',
                      header: 'Głosowania',
                      cell: (row) => row.votes,
                      sortValue: (row) => row.votes,
                      align: 'end',
                    },
                  ]}
                />
              ),
            },
            {
              id: 'empty',
              title: 'Puste',
              content: <DataTable caption="Puste" rows={[]} rowKey={String} columns={[]} />,
            },
          ]}
        />
      </Sample>
    </Section>
  );
}
