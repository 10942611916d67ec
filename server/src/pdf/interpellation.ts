import { articleOf } from '../../../core/src/interpellations/course.js';
import { formatDate, formatDateTime } from '../../../core/src/kernel/warsaw-time.js';
import type {
  InterpellationRecord,
  OwnInterpellations,
  PublicInterpellation,
} from '../../../protocol/src/http/interpellations.js';
import { interpellationKindPl } from '../../../protocol/src/interpellation-terms.js';
import { trainingNotice } from '../../../protocol/src/legal-terms.js';
import type { Block, DocumentModel } from './document-model.js';

type Shared = keyof InterpellationRecord & keyof PublicInterpellation & keyof OwnEntry;
type OwnEntry = OwnInterpellations['entries'][number];

const footers = {
  register: 'Rejestr interpelacji i zapytań – egzemplarz biura',
  author: 'Rejestr interpelacji i zapytań – egzemplarz autora',
  public: 'Rejestr interpelacji i zapytań',
};

/** One entry of the register with its answer. @param words `register`, `author`: as filed; `public`: as published */
export function interpellationDocument(
  entry: Pick<InterpellationRecord, Shared>,
  councilName: string,
  words: keyof typeof footers,
): DocumentModel {
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
    footer: footers[words],
    blocks: [
      ...(training ? [{ kind: 'notice', text: trainingNotice } satisfies Block] : []),
      { kind: 'heading', level: 1, text: `${name}\n${subject}` },
      {
        kind: 'facts',
        rows: [
          { label: 'Autor', value: author },
          ...(resolution ? [{ label: 'Uchwała', value: resolution }] : []),
          { label: 'Wpłynęło do Przewodniczącego', value: formatDateTime(entry.filedAt) },
          { label: 'Doręczono Wójtowi', value: entry.deliveredAt ? formatDateTime(entry.deliveredAt) : 'jeszcze nie' },
          ...(lastDay ? [{ label: 'Termin odpowiedzi', value: `${lastDay} (${articleOf(kind)})` }] : []),
        ],
      },
      { kind: 'heading', level: 2, text: 'Stan faktyczny' },
      { kind: 'paragraph', text: facts },
      { kind: 'heading', level: 2, text: 'Pytania' },
      { kind: 'paragraph', text: questions },
      ...attached(entry.documents, 'text'),
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
            ...attached(entry.documents, 'answer'),
          ]),
    ],
  };
}

/** The papers of a part by name; they are read beside the register, not in this paper. */
function attached(documents: InterpellationRecord['documents'], part: 'text' | 'answer'): Block[] {
  const titles = documents.filter((document) => document.part === part).map(({ title }) => title);
  return titles.length === 0 ? [] : [{ kind: 'paragraph', text: `Załączniki: ${titles.join('; ')}`, small: true }];
}
