import { dischargePapersTexts, waivedPapersTexts } from '../../../../protocol/src/dossier-texts.js';
import type { VotingRecord } from '../../../../protocol/src/http/sessions.js';
import {
  categoryOfOne,
  kindText,
  methodText,
  originText,
  standingText,
  statusTexts,
} from '../../../../protocol/src/legal-terms.js';

/**
 * Open data as a table: one line per filled seat and vote (RFC 4180: comma, CRLF, quotes doubled), UTF-8 with a byte order mark so that
 * spreadsheets read Polish letters. Column names never change; new ones are added at the end. A cell a spreadsheet would take for
 * a formula gets an apostrophe in front.
 */
const columns: readonly (readonly [name: string, cell: (record: VotingRecord, line: number) => string | number])[] = [
  ['id_sesji', (record) => record.sessionId],
  ['rada', (record) => record.councilName],
  ['kadencja', (record) => record.termLabel],
  ['nr_sesji', (record) => record.sessionNumber],
  ['data_sesji', (record) => record.date],
  ['nr_glosowania', (record) => record.no],
  ['przedmiot', (record) => record.subject],
  ['druk', (record) => record.draftNo ?? ''],
  ['otwarto', (record) => record.openedAt],
  ['zamknieto', (record) => record.closedAt],
  ['status', (record) => statusTexts[record.status]],
  ['wynik', (record) => standingText(record)],
  ['lp', (_record, line) => (line === noLine ? '' : line + 1)],
  ['id_radnego', (record, line) => record.lines[line]?.memberId ?? ''],
  ['nazwisko', (record, line) => record.lines[line]?.lastName ?? ''],
  ['imie', (record, line) => record.lines[line]?.firstName ?? ''],
  ['glos', (record, line) => categoryText(record, line)],
  ['skrot_sha256', (record) => record.closedHash],
  ['szkolenie', (record) => (record.training ? 'TAK' : 'NIE')],
  ['rodzaj', kindText],
  ['podstawa_wiekszosci', (record) => record.basis],
  ['powtarza_glosowanie_nr', (record) => record.revote?.ofNo ?? ''],
  ['powtorzone_glosowaniem_nr', (record) => record.repeatedByNo ?? ''],
  ['powod_uniewaznienia', (record) => record.annulment?.reason ?? ''],
  ['sposob_glosowania', methodText],
  ['sposob_oddania_glosu', (record, line) => ballotText(record, line)],
  ['komisja', (record) => record.committee ?? ''],
  ['policzone_rece', handsText],
  ['obrady_prowadzi', (record) => record.presidedBy ?? ''],
  ['dokumenty_przed_absolutorium', (record) => dischargePapersTexts(record).join('; ')],
  ['pominiete_dokumenty', (record) => waivedPapersTexts(record).join(' ')],
];

/** Stands for the line of a vote without a named list. */
const noLine = -1;

const byteOrderMark = '\uFEFF';

/** One vote or many, in the same columns. */
export function votingsCsv(records: readonly VotingRecord[]): string {
  const rows = records.flatMap((record) =>
    // K-05: raised hands leave numbers and no names; such a vote is one line.
    (record.byHands ? [noLine] : [...record.lines.keys()]).map((index) =>
      columns.map(([, cell]) => cell(record, index)),
    ),
  );
  return csvTable(
    columns.map(([name]) => name),
    rows,
  );
}

/** RFC 4180 with a byte order mark; every cell guarded. */
export function csvTable(names: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(csvCell));
  return byteOrderMark + [names, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function categoryText({ lines }: VotingRecord, line: number): string {
  const category = lines[line]?.category;
  return category ? categoryOfOne[category] : '';
}

/** K-05: `za 4, przeciw 1, wstrzymało się 0`; empty where names were recorded. */
function handsText({ byHands, result }: VotingRecord): string {
  const { for: inFavour, against, abstain } = result.tally;
  return byHands ? `za ${inFavour}, przeciw ${against}, wstrzymało się ${abstain}` : '';
}

/** Empty where no vote was given. */
function ballotText({ lines }: VotingRecord, line: number): string {
  const origin = lines[line]?.origin;
  return origin === 'device' ? 'urządzenie' : originText(origin);
}

/** Numbers as they are; text guarded against formulas and quoted where RFC 4180 asks for it. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}
