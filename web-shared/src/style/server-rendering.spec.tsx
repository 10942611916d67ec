import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { sampleAgenda, sampleRecord, sampleSeats, voteStates } from '../../gallery/sample-data.js';
import { Button } from '../actions/button.js';
import { AgendaList } from '../agenda/agenda-list.js';
import { SeatLegend } from '../hall/seat-legend.js';
import { SeatPlan } from '../hall/seat-plan.js';
import { createI18n } from '../i18n/create-i18n.js';
import { SpeakerQueue } from '../speaking/speaker-queue.js';
import { DataTable } from '../table/data-table.js';
import { NamedVoteList } from '../voting/named-vote-list.js';
import { NamedVoteRecord } from '../voting/named-vote-record.js';
import { QuorumBadge } from '../voting/quorum-badge.js';
import { TallyFigures } from '../voting/tally-figures.js';

const tally = { for: 6, against: 9, abstain: 0, notVoted: 3, absent: 3, excluded: 0 };

it('renders the portal parts on the server without anything the content security policy refuses', () => {
  const html = renderToString(
    <I18nextProvider i18n={createI18n({ pl: {}, en: {} }, 'pl')}>
      <QuorumBadge present={12} statutorySize={15} required={8} />
      <TallyFigures tally={tally} />
      <TallyFigures tally={tally} layout="tiles" />
      <NamedVoteRecord record={sampleRecord} layout="table" />
      <NamedVoteList votes={sampleRecord.lines} layout="groups" />
      <SeatPlan layout="hemicycle" seats={sampleSeats(15, voteStates)} />
      <SeatPlan layout="rows" seats={sampleSeats(34, voteStates)} />
      <SeatLegend states={voteStates} />
      <AgendaList items={sampleAgenda} currentItemId="i5" />
      <SpeakerQueue speaker={null} queue={[]} offsetMs={0} />
      <DataTable caption="Sesje" rows={['a']} rowKey={String} columns={[{ id: 'a', header: 'A', cell: String }]} />
      <Button>Dalej</Button>
    </I18nextProvider>,
  );
  expect(html).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/);
  expect(html).toContain('ZA: 6, PRZECIW: 9, WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 3, NIEOBECNI: 3</p>');
  expect(html).toContain('Kworum: 12/15 (wymagane 8)');
  expect(html).toContain('/api/documents/d5a');
});
