import { describe, expect, it } from 'vitest';
import type { InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import type { Block } from './document-model.js';
import { interpellationDocument } from './interpellation.js';

const entry: InterpellationRecord = {
  interpellationId: 'i1',
  termId: 't1',
  memberId: 'm1',
  training: false,
  mark: '3/2027',
  kind: 'interpellation',
  channel: 'electronic',
  author: 'Maria Lis',
  resolution: null,
  enteredBy: 'Maria Lis',
  subject: 'Oświetlenie ulicy Polnej',
  facts: 'Lampy nie świecą.',
  questions: 'Kiedy naprawa?',
  filedAt: '2027-03-08T09:00:00.000Z',
  deliveredAt: '2027-03-10T09:00:00.000Z',
  answeredAt: null,
  answeredBy: null,
  answer: null,
  clock: { state: 'running', lastDay: '2027-03-24', daysLeft: 2, reminder: 12 },
  step: 'answer',
  channels: { text: { bip: null, customary: null }, answer: { bip: null, customary: null } },
  documents: [],
  publications: [],
  corrections: [],
};
const council = 'Rada Gminy Lipowo';
const rows = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
const words = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' || block.kind === 'paragraph' ? [block.text] : []));

describe('the paper of one entry of the register', () => {
  it('I-01, I-02: says what was filed, when it came to chair and mayor and until when the answer is due, with the article', () => {
    const { title, blocks, header } = interpellationDocument(entry, council, 'register');
    expect(title).toBe('Interpelacja nr 3/2027 – Oświetlenie ulicy Polnej');
    expect(header).toEqual({ left: council, right: 'nr 3/2027' });
    expect(rows(blocks)).toEqual([
      { label: 'Autor', value: 'Maria Lis' },
      { label: 'Wpłynęło do Przewodniczącego', value: '08.03.2027 10:00:00' },
      { label: 'Doręczono Wójtowi', value: '10.03.2027 10:00:00' },
      { label: 'Termin odpowiedzi', value: '24.03.2027 (art. 24 ust. 6 u.s.g.)' },
    ]);
    expect(words(blocks)).toEqual([
      'Interpelacja nr 3/2027\nOświetlenie ulicy Polnej',
      'Stan faktyczny',
      'Lampy nie świecą.',
      'Pytania',
      'Kiedy naprawa?',
      'Odpowiedź',
      'Brak odpowiedzi w rejestrze.',
    ]);
  });

  it('I-02: the answer with its day and who gave it; before the delivery no day is due', () => {
    const answered = {
      ...entry,
      answeredAt: '2027-03-20T09:00:00.000Z',
      answeredBy: 'Wójt Jan Nowak',
      answer: 'W maju.',
    };
    expect(words(interpellationDocument(answered, council, 'public').blocks).slice(-2)).toEqual([
      'Wójt Jan Nowak, 20.03.2027',
      'W maju.',
    ]);
    const clock = { ...entry.clock, state: 'not-delivered' as const, lastDay: null };
    const filed = rows(interpellationDocument({ ...entry, deliveredAt: null, clock }, council, 'author').blocks);
    expect(filed.at(-1)).toEqual({ label: 'Doręczono Wójtowi', value: 'jeszcze nie' });
  });

  it('I-05: names the resolution and the article of the youth council; an exercise says so', () => {
    const youth = { ...entry, kind: 'youth-council' as const, resolution: 'uchwała nr 4/2027', training: true };
    const { blocks, header, title } = interpellationDocument(youth, council, 'register');
    expect(title).toMatch(/^Wniosek młodzieżowej rady nr 3\/2027/);
    expect(rows(blocks)).toContainEqual({ label: 'Uchwała', value: 'uchwała nr 4/2027' });
    expect(rows(blocks)).toContainEqual({ label: 'Termin odpowiedzi', value: '24.03.2027 (art. 5b ust. 7 u.s.g.)' });
    expect(blocks[0]).toMatchObject({ kind: 'notice' });
    expect(header?.right).toBe('TRYB SZKOLENIOWY');
  });

  it('names the papers attached to the text and to the answer', () => {
    const paper = { title: 'Mapa lamp', fileName: 'mapa.pdf', documentId: 'd1', sha256: 'a', bytes: 10 };
    const documents = [{ ...paper, part: 'text' as const }];
    expect(words(interpellationDocument({ ...entry, documents }, council, 'register').blocks)).toContain(
      'Załączniki: Mapa lamp',
    );
  });

  it('tells its copies apart: the office’s, the author’s, the published one', () => {
    expect(
      (['register', 'author', 'public'] as const).map((copy) => interpellationDocument(entry, council, copy).footer),
    ).toEqual([
      'Rejestr interpelacji i zapytań – egzemplarz biura',
      'Rejestr interpelacji i zapytań – egzemplarz autora',
      'Rejestr interpelacji i zapytań',
    ]);
  });
});
