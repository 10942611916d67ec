import type { AmendmentChange } from '../../../core/src/amendments/amendment.js';
import { compareUnits, isUnchanged } from '../../../core/src/amendments/compare-units.js';
import { preambleLabel } from '../../../core/src/amendments/draft-text.js';
import { formatDate } from '../../../core/src/kernel/warsaw-time.js';
import type { DraftOfItem } from '../../../protocol/src/http/drafts.js';
import { keptTogether } from '../../../protocol/src/kept-together.js';
import { trainingNotice } from '../../../protocol/src/legal-terms.js';
import type { AmendmentView } from '../../../protocol/src/views/drafts-part.js';
import type { Block, DocumentModel } from './document-model.js';

const statuses: Readonly<Record<AmendmentView['status'], string>> = {
  moved: 'czeka',
  'in-vote': 'w głosowaniu',
  adopted: 'przyjęta',
  rejected: 'odrzucona',
  withdrawn: 'wycofana',
  moot: 'bezprzedmiotowa',
  entered: 'autopoprawka',
  'taken-over': 'przejęta jako autopoprawka',
};

/** „Tekst uchwały z przyjętymi poprawkami" (V-26), called so only where there are any: the text as it stands, what differs
 * from the draft, then what became of every amendment. */
export function amendedDraftDocument(source: DraftOfItem): DocumentModel {
  const { councilName, title, draftNo, sessionTitle, date, training, finalTextHash, draft } = source;
  const name = draftNo ?? `punkt ${source.number}`;
  const isAmended = draft.amendments.some(({ status }) => status === 'adopted' || status === 'entered');
  const heading = isAmended ? 'Tekst uchwały z przyjętymi poprawkami' : 'Tekst projektu uchwały';
  const notice: Block[] = training ? [{ kind: 'notice', text: trainingNotice }] : [];
  const facts = [
    { label: 'Sesja', value: `${sessionTitle}, ${formatDate(date)}` },
    { label: 'Projekt', value: name },
    { label: 'Wnioskodawca', value: source.sponsor ?? '–' },
    ...(finalTextHash ? [{ label: 'SHA-256 tekstu poddanego pod głosowanie', value: finalTextHash }] : []),
  ];
  return {
    title: `${heading}: ${name}`,
    author: councilName,
    subject: title,
    createdAt: new Date(`${date}T12:00:00Z`),
    header: { left: councilName, right: training ? 'TRYB SZKOLENIOWY' : name },
    footer: `${heading} – ${name}`,
    blocks: [
      ...notice,
      { kind: 'heading', level: 1, text: heading.toUpperCase(), align: 'center' },
      { kind: 'paragraph', text: [{ text: title, strong: true }], align: 'center' },
      { kind: 'facts', rows: facts },
      ...wording(source),
      ...differences(source),
      { kind: 'heading', level: 2, text: 'Poprawki' },
      ...(draft.amendments.length === 0
        ? [{ kind: 'paragraph', text: 'Do projektu nie zgłoszono poprawek.' } as const]
        : [amendmentsTable(draft.amendments)]),
    ],
  };
}

function wording({ draft }: DraftOfItem): readonly Block[] {
  const { amended } = draft;
  if (!amended) return [{ kind: 'notice', text: 'Tekst projektu jest w osobnym dokumencie PDF.' }];
  return amended.map(({ label, text }): Block => {
    const mark = label === '' || label === preambleLabel ? [] : [{ text: `${label}. `, strong: true }];
    return { kind: 'paragraph', text: [...mark, { text: keptTogether(text) }] };
  });
}

/** The units amendments and autopoprawki changed, as they were and as they are; nothing where none was. */
function differences({ draft: { units, amended } }: DraftOfItem): readonly Block[] {
  const changed = compareUnits(units ?? [], amended ?? []).filter((unit) => !isUnchanged(unit));
  if (changed.length === 0) return [];
  const cell = (text: string | null, instead: string) => (text === null ? instead : keptTogether(text));
  return [
    { kind: 'heading', level: 2, text: 'Różnice wobec projektu' },
    {
      kind: 'table',
      columns: [
        { title: 'Jednostka', share: 2 },
        { title: 'W projekcie', share: 5 },
        { title: 'Po poprawkach', share: 5 },
      ],
      rows: changed.map(({ label, before, after }) => [
        label === '' ? '–' : label,
        cell(before, 'nie było (dodano)'),
        cell(after, 'skreślono'),
      ]),
      rowHeader: 0,
    },
  ];
}

function amendmentsTable(amendments: readonly AmendmentView[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Nr', share: 1 },
      { title: 'Miejsce i treść', share: 7 },
      { title: 'Zgłosił(a)', share: 3 },
      { title: 'Rozstrzygnięcie', share: 3 },
    ],
    rows: amendments.map(({ no, place, change, moverName, status, votingNo, reason }) => [
      `${no}`,
      keptTogether(`${place}: ${inWords(change)}`),
      moverName,
      [statuses[status], votingNo === null ? null : `głosowanie nr ${votingNo}`, reason].filter(Boolean).join(', '),
    ]),
  };
}

function inWords(change: AmendmentChange): string {
  switch (change.kind) {
    case 'reword':
      return change.text === ''
        ? `skreśla się słowa „${change.find}”`
        : `słowa „${change.find}” zastępuje się słowami „${change.text}”`;
    case 'rewrite':
      return `otrzymuje brzmienie: „${change.text}”`;
    case 'delete':
      return 'skreśla się';
    case 'insert':
      return `dodaje się w brzmieniu: „${change.text}”`;
    case 'described':
      return change.text;
  }
}
