import { formatDate, formatDateTime } from '../../../core/src/kernel/warsaw-time.js';
import { type Category, categories, type Tally } from '../../../core/src/voting/voting.js';
import { agendaChangeText } from '../../../protocol/src/agenda-change-text.js';
import { dischargePapersTexts, waivedPapersTexts } from '../../../protocol/src/dossier-texts.js';
import type { CollectiveList, VotingRecord } from '../../../protocol/src/http/sessions.js';
import {
  categoryHeadings,
  categoryOfOne,
  kindText,
  majorityText,
  methodText,
  numbersLine,
  objectionText,
  originText,
  remarkTexts,
  standingNotes,
  standingText,
  thresholdText,
  trainingNotice,
} from '../../../protocol/src/legal-terms.js';
import type { Block, DocumentModel, Facts } from './document-model.js';

/** §11.3: `a` groups with counts and names, `b` the table `Lp. | Nazwisko i imię | Głos`. */
export const layouts = ['a', 'b'] as const;
export type Layout = (typeof layouts)[number];

/** Imienny wykaz of one vote. */
export function namedListDocument(record: VotingRecord, layout: Layout): DocumentModel {
  const { no, sessionTitle, subject, councilName, training } = record;
  const heading = record.byHands ? `Wynik głosowania nr ${no}` : `Imienny wykaz głosowania nr ${no}`;
  return {
    title: `${heading} – ${sessionTitle}`,
    author: councilName,
    subject,
    createdAt: new Date(record.announcedAt ?? record.closedAt),
    header: { left: `${councilName} – ${sessionTitle}`, right: training ? 'TRYB SZKOLENIOWY' : `Głosowanie nr ${no}` },
    footer: `SHA-256 ${record.closedHash}`,
    blocks: [
      ...trainingBlocks(training),
      { kind: 'heading', level: 1, text: heading },
      { kind: 'facts', rows: [...sessionFacts(record), ...votingFacts(record)] },
      ...resultBlocks(record),
      ...(record.byHands ? [] : [{ kind: 'heading', level: 2, text: 'Wykaz imienny' } satisfies Block]),
      ...nameBlocks(record, layout),
      footerFacts(record),
    ],
  };
}

/** Imienny wykaz of all counted votes of a session. */
export function collectiveListDocument(
  { session, votings, agendaChanges }: CollectiveList,
  layout: Layout,
): DocumentModel {
  const { title, councilName, training } = session;
  const last = votings.at(-1);
  const ofCommittees = session.committees !== undefined;
  return {
    title: `Imienny wykaz głosowań – ${title}`,
    author: councilName,
    subject: `Głosowania ${ofCommittees ? 'posiedzenia' : 'sesji'} z dnia ${formatDate(session.date)}`,
    createdAt: new Date(last?.closedAt ?? session.date),
    header: { left: `${councilName} – ${title}`, right: training ? 'TRYB SZKOLENIOWY' : formatDate(session.date) },
    footer: last ? `SHA-256 ${last.closedHash}` : '',
    blocks: [
      ...trainingBlocks(training),
      { kind: 'heading', level: 1, text: `Imienny wykaz głosowań\n${title}` },
      {
        kind: 'facts',
        rows: [
          { label: 'Organ', value: councilName },
          ...(last ? [{ label: 'Kadencja', value: last.termLabel }] : []),
          { label: 'Data', value: formatDate(session.date) },
          { label: 'Miejsce', value: session.place },
          { label: 'Liczba głosowań', value: `${votings.length}` },
        ],
      },
      ...changeBlocks(agendaChanges),
      ...(votings.length === 0 ? [nothingVoted(ofCommittees)] : []),
      ...votings.flatMap((record): Block[] => [
        { kind: 'heading', level: 2, text: `Głosowanie nr ${record.no}` },
        { kind: 'facts', rows: votingFacts(record) },
        ...resultBlocks(record),
        ...nameBlocks(record, layout),
        footerFacts(record),
      ]),
    ],
  };
}

/** The change log of the agenda, before the votes. */
function changeBlocks(changes: CollectiveList['agendaChanges']): Block[] {
  if (changes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Zmiany porządku obrad' },
    ...changes.map((change): Block => ({ kind: 'paragraph', text: agendaChangeText(change) })),
  ];
}

function nothingVoted(ofCommittees: boolean): Block {
  const where = ofCommittees ? 'Na tym posiedzeniu' : 'W tej sesji';
  return { kind: 'paragraph', text: `${where} nie zamknięto dotąd żadnego głosowania.` };
}

/** K-05 */
const handsCounted =
  'Głosy policzono przez podniesienie ręki, bez wykazu imiennego: obowiązek z art. 14 ust. 2 u.s.g. dotyczy sesji rady.';

function trainingBlocks(training: boolean): Block[] {
  return training ? [{ kind: 'notice', text: trainingNotice }] : [];
}

type Fact = Facts['rows'][number];

function sessionFacts({ councilName, termLabel, sessionTitle, committee, date, no }: VotingRecord): Fact[] {
  return [
    { label: 'Organ', value: councilName },
    { label: 'Kadencja', value: termLabel },
    { label: committee ? 'Posiedzenie' : 'Sesja', value: sessionTitle },
    { label: 'Data', value: formatDate(date) },
    { label: 'Numer głosowania', value: `${no}` },
  ];
}

function votingFacts(record: VotingRecord): Fact[] {
  const { draftNo, majority, statutorySize, result, announcedAt, committee } = record;
  const isVoid = result.outcome === 'void-no-quorum';
  return [
    ...(committee ? [{ label: 'Głosowała', value: committee }] : []),
    { label: 'Przedmiot głosowania', value: record.subject },
    ...(draftNo === null ? [] : [{ label: 'Druk', value: draftNo }]),
    { label: 'Rodzaj głosowania', value: kindText(record) },
    { label: 'Wymagana większość', value: `${majorityText(majority, record.committee)} – ${record.basis}` },
    { label: 'Próg', value: thresholdText(majority, statutorySize) },
    {
      label: 'Kworum',
      value: `${isVoid ? 'przy zamknięciu obecnych' : 'obecnych'} ${result.presentAtClose}, wymagane ${record.quorum}, ${committee ? 'członków komisji' : 'ustawowy skład'} ${statutorySize}`,
    },
    { label: 'Uprawnionych do głosu', value: `${record.eligible}` },
    ...(record.presidedBy ? [{ label: 'Prowadzący obrady', value: record.presidedBy }] : []),
    { label: 'Otwarto', value: formatDateTime(record.openedAt) },
    { label: 'Zamknięto', value: formatDateTime(record.closedAt) },
    ...(announcedAt === null ? [] : [{ label: 'Ogłoszono', value: formatDateTime(announcedAt) }]),
  ];
}

function resultBlocks(record: VotingRecord): Block[] {
  const { result, annulment } = record;
  return [
    ...(annulment ? [{ kind: 'notice', text: 'GŁOSOWANIE NIEWAŻNE – UNIEWAŻNIONE' } satisfies Block] : []),
    ...(result.outcome === 'void-no-quorum'
      ? [{ kind: 'notice', text: 'GŁOSOWANIE NIEWAŻNE – BRAK KWORUM' } satisfies Block]
      : []),
    { kind: 'paragraph', text: [{ text: figuresText(result), strong: true }] },
    // The formula of an annulled vote would state what no longer is.
    { kind: 'paragraph', text: annulment ? `${standingText(record)}.` : `${standingText(record)}. ${result.formula}` },
    ...[...standingNotes(record), ...papersNote(record), ...waivedPapersTexts(record)].map(
      (text): Block => ({ kind: 'paragraph', text }),
    ),
  ];
}

/** Q-03, S-24: beside the attendance at closing, which made the vote void, the frozen one says which it is. */
function figuresText({ tally, outcome }: VotingRecord['result']): string {
  const line = numbersLine(tally);
  return outcome === 'void-no-quorum' ? `${line} (obecność przy otwarciu głosowania)` : line;
}

/** one paragraph, so that the list of names stays on its page. */
function papersNote(record: VotingRecord): readonly string[] {
  const papers = dischargePapersTexts(record);
  return papers.length > 0 ? [`Dokumenty przed głosowaniem (art. 271 ust. 1 u.f.p.): ${papers.join('; ')}.`] : [];
}

function nameBlocks(record: VotingRecord, layout: Layout): Block[] {
  if (record.byHands) return [{ kind: 'paragraph', text: handsCounted }];
  return [
    ...(layout === 'a' ? groups(record) : [lineTable(record)]),
    {
      kind: 'paragraph',
      text: `${record.committee ? 'Razem członków komisji' : 'Razem mandatów obsadzonych'}: ${record.lines.length}`,
    },
  ];
}

/** Layout A. */
function groups({ lines, result }: VotingRecord): Block[] {
  return categories
    .filter((category) => category !== 'excluded' || result.tally.excluded > 0)
    .flatMap((category): Block[] => {
      const names = lines
        .filter((line) => line.category === category)
        .map((line) => `${line.lastName} ${line.firstName}${inBrackets(originText(line.origin))}`);
      return [
        { kind: 'heading', level: 3, text: `${categoryHeadings[category]} (${countOf(result.tally, category)})` },
        { kind: 'paragraph', text: names.length === 0 ? 'nikt' : names.join(', ') },
      ];
    });
}

function countOf(tally: Tally, category: Category): number {
  return category === 'not-voted' ? tally.notVoted : tally[category];
}

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** Layout B. */
function lineTable({ lines }: VotingRecord): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Lp.', share: 1, align: 'right' },
      { title: 'Nazwisko i imię', share: 6 },
      { title: 'Głos', share: 5 },
    ],
    rows: lines.map((line, index) => [
      `${index + 1}`,
      `${line.lastName} ${line.firstName}`,
      `${categoryOfOne[line.category]}${inBrackets(originText(line.origin))}`,
    ]),
    rowHeader: 1,
  };
}

function footerFacts(record: VotingRecord): Facts {
  const { failure, exclusions, remarks, objections, closedHash, closedSeq, publishedAt } = record;
  const excluded = exclusions.map(({ lastName, firstName, reason, declaredBy }) => {
    const by = declaredBy === 'member' ? 'na własny wniosek' : 'przez przewodniczącego';
    return `${lastName} ${firstName} (${by}): ${reason}`;
  });
  return {
    kind: 'facts',
    rows: [
      { label: 'Sposób głosowania', value: methodText(record) },
      ...(failure ? [{ label: 'Awaria urządzeń', value: `${formatDateTime(failure.at)} – ${failure.cause}` }] : []),
      { label: 'Wyłączeni (art. 25a)', value: excluded.join('\n') || 'brak' },
      { label: 'Uwagi', value: remarks.map((remark) => remarkTexts[remark]).join('\n') || 'brak' },
      ...(objections.length === 0 ? [] : [{ label: 'Zastrzeżenia', value: objections.map(objectionText).join('\n') }]),
      { label: 'Skrót SHA-256', value: `${closedHash} (zdarzenie nr ${closedSeq})` },
      { label: 'Opublikowano', value: formatDateTime(publishedAt) },
    ],
  };
}
