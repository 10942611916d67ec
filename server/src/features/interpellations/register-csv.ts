import { formatDateTime } from '../../../../core/src/kernel/warsaw-time.js';
import type { InterpellationRecord } from '../../../../protocol/src/http/interpellations.js';
import { interpellationKindPl } from '../../../../protocol/src/interpellation-terms.js';
import { csvTable } from '../results/index.js';

const head = [
  'Nr',
  'Rodzaj',
  'Autor',
  'Przedmiot',
  'Wpłynęło do Przewodniczącego',
  'Doręczono Wójtowi',
  'Termin odpowiedzi',
  'Odpowiedź',
  'Opublikowano treść',
  'Opublikowano odpowiedź',
];

/** The register as a table for the office. */
export function registerCsv(records: readonly InterpellationRecord[]): string {
  const time = (at: string | null | undefined) => (at ? formatDateTime(at) : '');
  return csvTable(
    head,
    records.map((record) => {
      const published = (part: 'text' | 'answer') =>
        time(record.publications.findLast((publication) => publication.part === part)?.publishedAt);
      return [
        record.mark,
        interpellationKindPl[record.kind],
        record.author,
        record.subject,
        time(record.filedAt),
        time(record.deliveredAt),
        record.clock.lastDay ?? '',
        time(record.answeredAt),
        published('text'),
        published('answer'),
      ];
    }),
  );
}
