import { describe, expect, it } from 'vitest';
import type { ElectionView, SecretRoundView } from '../../../protocol/src/views/elections-part.js';
import { elementsOf, readPdf } from '../../test/pdf/read-pdf.js';
import { ballotPaperDocument, countingProtocolDocument } from './election-papers.js';
import { renderDocument } from './render-document.js';

const header = {
  title: 'I Sesja Rady Gminy Żabi Róg',
  councilName: 'Rada Gminy Żabi Róg',
  termLabel: '2024–2029',
  date: '2026-11-24',
  place: 'Sala obrad',
  training: false,
};
const round: SecretRoundView = {
  roundId: 'r1',
  no: 1,
  paper: 'choose-one',
  candidates: [
    { candidateId: 'm2', fullName: 'Anna Lis' },
    { candidateId: 'm3', fullName: 'Jan Łoś' },
  ],
  commission: ['Ewa Maj', 'Adam Zając', 'Iga Żak'],
  status: 'closed',
  openedAt: '2026-11-24T10:00:00.000Z',
  closedAt: '2026-11-24T10:10:00.000Z',
  announcedAt: null,
  present: 15,
  quorum: 8,
  quorumMet: true,
  issuedTo: [{ memberId: 'm2', fullName: 'Anna Lis' }],
  awaitsSecondEntry: false,
  count: null,
  elected: [],
  formula: null,
  annulment: null,
};
const election: ElectionView = {
  ...{
    electionId: 'e1',
    itemId: 'i2',
    itemNumber: '2',
    office: 'chair',
    seats: 1,
    nominationsOpen: false,
    runOff: false,
  },
  ...{ candidates: [], rounds: [round], awaiting: [], ending: null, endReason: null },
};
const rowsIn = (pdf: ReturnType<typeof readPdf>) =>
  elementsOf(pdf.root, 'TR').map((row) => row.children.map((cell) => cell.text));

describe('the ballot paper (B-06)', () => {
  it('has the candidates in order, a place to mark, and nothing that tells one paper from another', async () => {
    const pdf = readPdf(await renderDocument(ballotPaperDocument({ header, election, round })));
    expect(rowsIn(pdf)).toEqual([
      ['Kandydat', 'Znak X'],
      ['Anna Lis', ''],
      ['Jan Łoś', ''],
      ['Wstrzymuję się', ''],
    ]);
    expect(pdf.untagged).toEqual([]);
    const [once, again] = await Promise.all(
      [1, 2].map(() => renderDocument(ballotPaperDocument({ header, election, round }))),
    );
    expect(Buffer.from(again ?? []).equals(Buffer.from(once ?? []))).toBe(true);
  });

  it('one candidate: for, against, abstain', async () => {
    const one = { ...round, paper: 'per-candidate' as const, candidates: round.candidates.slice(0, 1) };
    const pdf = readPdf(await renderDocument(ballotPaperDocument({ header, election, round: one })));
    expect(rowsIn(pdf)[0]).toEqual(['Kandydat', 'ZA', 'PRZECIW', 'WSTRZYMUJĘ SIĘ']);
  });
});

describe('the protocol of the counting commission (B-05)', () => {
  it('is a form to fill in before the announcement, with a place to sign for every member', async () => {
    const pdf = readPdf(await renderDocument(countingProtocolDocument({ header, election, round })));
    expect(rowsIn(pdf)).toContainEqual(['Anna Lis', '']);
    expect(pdf.root.children.filter(({ text }) => text.includes('Członek komisji skrutacyjnej'))).toHaveLength(3);
    expect(pdf.untagged).toEqual([]);
  });

  it('B-07: then has the figures of every round, each apart', async () => {
    const count = {
      ...{ issued: 15, cast: 15, valid: 14, invalid: 1, abstain: 0 },
      candidates: [
        { candidateId: 'm2', for: 7, against: 0, abstain: 0 },
        { candidateId: 'm3', for: 7, against: 0, abstain: 0 },
      ],
    };
    const first = { ...round, status: 'announced' as const, announcedAt: '2026-11-24T10:20:00.000Z', count };
    const second = { ...first, roundId: 'r2', no: 2 };
    const both = { ...election, rounds: [first, second] };
    const pdf = readPdf(await renderDocument(countingProtocolDocument({ header, election: both, round: second })));
    expect(elementsOf(pdf.root, 'H2').map(({ text }) => text)).toEqual(['Tura 1', 'Tura 2']);
    expect(rowsIn(pdf).filter(([name]) => name === 'Anna Lis')).toEqual([
      ['Anna Lis', '7'],
      ['Anna Lis', '7'],
    ]);
  });
});
