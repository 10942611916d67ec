import { formatDate, formatHour } from '../../../core/src/kernel/warsaw-time.js';
import type { PresenceLine, PresenceReport } from '../../../protocol/src/http/presence.js';
import { trainingNotice } from '../../../protocol/src/legal-terms.js';
import type { Block, DocumentModel } from './document-model.js';

/** S-25: what allowances are settled by, on paper to be signed. */
export function presenceReportDocument(report: PresenceReport): DocumentModel {
  const { title, councilName, training, date, sittings, lines, items, votings, remoteBasis } = report;
  const last = sittings.at(-1);
  return {
    title: `Zestawienie obecności – ${title}`,
    author: councilName,
    subject: `Obecność radnych w punktach i głosowaniach, ${formatDate(date)}`,
    createdAt: new Date(last?.closedAt ?? last?.openedAt ?? date),
    header: { left: `${councilName} – ${title}`, right: training ? 'TRYB SZKOLENIOWY' : formatDate(date) },
    footer: 'Zestawienie obecności do rozliczenia diet',
    blocks: [
      ...(training ? [{ kind: 'notice', text: trainingNotice } satisfies Block] : []),
      { kind: 'heading', level: 1, text: `Zestawienie obecności radnych\n${title}` },
      {
        kind: 'facts',
        rows: [
          { label: 'Organ', value: councilName },
          { label: 'Kadencja', value: report.termLabel },
          { label: 'Data', value: formatDate(date) },
          { label: 'Punktów rozpoczętych', value: `${items.length}` },
          { label: 'Głosowań', value: `${votings.length}` },
          ...(remoteBasis === null ? [] : [{ label: 'Udział zdalny – podstawa', value: remoteBasis }]),
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: 'Lp.', share: 0.8, align: 'right' },
          { title: 'Nazwisko i imię', share: 3.2 },
          { title: 'Obecność', share: 3.8 },
          { title: 'Punkty', share: 1.4, align: 'right' },
          { title: 'Głosowania', share: 2.1, align: 'right' },
          { title: 'Uwagi', share: 2.8 },
        ],
        rows: lines.map((line, index) => [
          `${index + 1}`,
          `${line.lastName} ${line.firstName}`,
          stays(line),
          `${line.items.filter((item) => item !== 'absent').length}/${items.length}`,
          `${line.votings.filter((part) => part === 'voted').length}/${line.votings.filter(counts).length}`,
          remarks(line).join('\n'),
        ]),
        rowHeader: 1,
      },
      { kind: 'signature', role: 'Sporządził(a)', name: null },
    ],
  };
}

/** A vote somebody could have taken part in. */
function counts(part: PresenceLine['votings'][number]): boolean {
  return part !== 'excluded' && part !== 'no-seat';
}

function stays({ stays: all, excused }: PresenceLine): string {
  if (all.length === 0) return excused ? 'NIEOBECNOŚĆ USPRAWIEDLIWIONA' : 'NIEOBECNY/-A';
  return all
    .map(({ from, until }) => (until === null ? `od ${formatHour(from)}` : `${formatHour(from)}–${formatHour(until)}`))
    .join('\n');
}

function remarks({ late, leftEarly, stays: all, votings, excused }: PresenceLine): string[] {
  return [
    ...(late ? ['spóźnienie'] : []),
    ...(leftEarly ? ['opuszczenie obrad'] : []),
    ...(excused && all.length > 0 ? ['nieobecność w części usprawiedliwiona'] : []),
    ...(all.some(({ enteredBy }) => enteredBy === 'remote') ? ['udział zdalny'] : []),
    ...(votings.includes('excluded') ? ['wyłączenie z głosowania (art. 25a)'] : []),
  ];
}
