import { articleOf } from '../../../core/src/interpellations/course.js';
import { formatDate, formatDateTime } from '../../../core/src/kernel/warsaw-time.js';
import type { InterpellationRecord, PublicInterpellation } from '../../../protocol/src/http/interpellations.js';
import { interpellationKindPl } from '../../../protocol/src/interpellation-terms.js';
import { trainingNotice } from '../../../protocol/src/legal-terms.js';
import type { Block, DocumentModel } from './document-model.js';

type Entry = Omit<InterpellationRecord | PublicInterpellation, 'publications'> &
  Pick<InterpellationRecord, 'facts' | 'questions' | 'answer' | 'training' | 'publications'>;

/** One entry of the register with its answer. @param words `register`: as filed; `public`: as published */
export function interpellationDocument(entry: Entry, councilName: string, words: 'register' | 'public'): DocumentModel {
  const { mark, kind, author, resolution, subject, facts, questions, answer, training, clock } = entry;
  const kindText = interpellationKindPl[kind];
  const name = `${kindText.charAt(0).toUpperCase()}${kindText.slice(1)} nr ${mark}`;
  const lastDay = clock.lastDay?.split('-').reverse().join('.');
  return {
    title: `${name} – ${subject}`,
    author: councilName,
    subject,
    createdAt: new Date(entry.answeredAt ?? entry.deliveredAt ?? entry.filedAt),
    header: { left: councilName, right: training ? 'TRYB SZKOLENIOWY' : `nr ${mark}` },
    footer:
      words === 'register' ? 'Rejestr interpelacji i zapytań – egzemplarz biura' : 'Rejestr interpelacji i zapytań',
    blocks: [
      ...(training ? [{ kind: 'notice', text: trainingNotice } satisfies Block] : []),
      { kind: 'heading', level: 1, text: `${name}\n${subject}` },
      {
        kind: 'facts',
        rows: [
          { label: 'Autor', value: author },
          ...(resolution ? [{ label: 'Uchwała', value: resolution }] : []),
          { label: 'Podstawa', value: articleOf(kind) },
          { label: 'Wpłynęło do Przewodniczącego', value: formatDateTime(entry.filedAt) },
          { label: 'Doręczono Wójtowi', value: entry.deliveredAt ? formatDateTime(entry.deliveredAt) : 'jeszcze nie' },
          ...(lastDay ? [{ label: 'Termin odpowiedzi', value: lastDay }] : []),
        ],
      },
      { kind: 'heading', level: 2, text: 'Stan faktyczny' },
      { kind: 'paragraph', text: facts },
      { kind: 'heading', level: 2, text: 'Pytania' },
      { kind: 'paragraph', text: questions },
      { kind: 'heading', level: 2, text: 'Odpowiedź' },
      ...(answer === null || entry.answeredAt === null
        ? [{ kind: 'paragraph', text: 'Brak odpowiedzi w rejestrze.' } satisfies Block]
        : [
            {
              kind: 'paragraph',
              text: `${entry.answeredBy}, ${formatDate(entry.answeredAt)}`,
              small: true,
            } satisfies Block,
            { kind: 'paragraph', text: answer } satisfies Block,
          ]),
    ],
  };
}
