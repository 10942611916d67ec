import { formatDate, formatDateTime } from '../../../../core/src/kernel/warsaw-time.js';
import type { CaseFile } from '../../../../protocol/src/http/case-file.js';
import {
  numbersLine,
  objectionText,
  standingNotes,
  standingText,
  trainingNotice,
} from '../../../../protocol/src/legal-terms.js';
import type { Block, DocumentModel, Facts } from '../document-model.js';
import { deskBlocks } from './desk-blocks.js';
import { proofBlocks } from './proof-blocks.js';
import { termsBlocks } from './terms-blocks.js';
import { voterBlocks } from './voter-blocks.js';

const insideNotice =
  'Głosowanie odbyło się w części posiedzenia bez udziału publiczności (art. 11b u.s.g.). Akta nie podlegają udostępnieniu.';
const internalNotice =
  'Dokument wewnętrzny: zawiera zapisy o urządzeniach radnych. Przed udostępnieniem oceń, co jest informacją publiczną.';

/** „Akta głosowania" as a paper. @param sha256 of the JSON file made with it */
export function caseFileDocument(file: CaseFile, sha256: string): DocumentModel {
  const { vote, openness, madeAt } = file;
  const { councilName, sessionTitle, training } = vote;
  const heading = `Akta głosowania nr ${vote.no}`;
  return {
    title: `${heading} – ${sessionTitle}`,
    author: councilName,
    subject: vote.subject,
    createdAt: new Date(madeAt),
    header: { left: `${councilName} – ${sessionTitle}`, right: training ? 'TRYB SZKOLENIOWY' : heading },
    footer: `Akta ${file.caseFileId}`,
    blocks: [
      ...(training ? [notice(trainingNotice)] : []),
      { kind: 'heading', level: 1, text: heading },
      notice(openness === 'open' ? internalNotice : insideNotice),
      { kind: 'facts', rows: summaryRows(file, sha256) },
      ...resultBlocks(file),
      ...termsBlocks(file),
      ...voterBlocks(file),
      ...deskBlocks(file),
      ...proofBlocks(file, sha256),
    ],
  };
}

function notice(text: string): Block {
  return { kind: 'notice', text };
}

function summaryRows({ vote, put, place, madeAt, madeBy }: CaseFile, sha256: string): Facts['rows'] {
  const { committee, councilName, termLabel, sessionTitle, date, itemNumber, subject, draftNo } = vote;
  return [
    { label: 'Organ', value: `${councilName}, kadencja ${termLabel}` },
    ...(committee ? [{ label: 'Głosowała', value: committee }] : []),
    { label: committee ? 'Posiedzenie' : 'Sesja', value: `${sessionTitle}, ${formatDate(date)}, ${place}` },
    { label: 'Punkt porządku obrad', value: `${itemNumber}. ${put.itemTitle}` },
    { label: 'Przedmiot głosowania', value: subject },
    ...(draftNo === null ? [] : [{ label: 'Druk', value: draftNo }]),
    { label: 'Prowadzący obrady', value: vote.presidedBy ?? 'nie ustalono' },
    { label: 'Otwarto', value: formatDateTime(vote.openedAt) },
    { label: 'Zamknięto', value: formatDateTime(vote.closedAt) },
    { label: 'Ogłoszono', value: vote.announcedAt === null ? 'nie ogłoszono' : formatDateTime(vote.announcedAt) },
    { label: 'Akta sporządzono', value: `${formatDateTime(madeAt)}, ${madeBy}` },
    { label: 'Skrót pliku JSON', value: `SHA-256 ${sha256}` },
  ];
}

function resultBlocks({ vote }: CaseFile): Block[] {
  const { result, failure, objections, annulment } = vote;
  return [
    { kind: 'heading', level: 2, text: 'Wynik' },
    { kind: 'paragraph', text: [{ text: numbersLine(result.tally), strong: true }] },
    { kind: 'paragraph', text: annulment ? `${standingText(vote)}.` : `${standingText(vote)}. ${result.formula}` },
    ...standingNotes(vote).map((text): Block => ({ kind: 'paragraph', text })),
    {
      kind: 'facts',
      rows: [
        {
          label: 'Awaria urządzeń',
          value: failure ? `${formatDateTime(failure.at)} – ${failure.cause}` : 'nie stwierdzono',
        },
        { label: 'Zastrzeżenia', value: objections.map(objectionText).join('\n') || 'nie zgłoszono' },
      ],
    },
  ];
}
