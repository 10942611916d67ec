import type { DebateRecord, SpeechRecord } from '../../../../protocol/src/http/speeches.js';
import { endingTexts, floorKindTexts, reminderTexts, roleTexts } from '../../../../protocol/src/speaking-terms.js';
import { csvTable } from './votings-csv.js';

type Item = DebateRecord['items'][number];

const columns: readonly (readonly [
  name: string,
  cell: (row: { record: DebateRecord; item: Item; speech: SpeechRecord; line: number }) => string | number,
])[] = [
  ['id_sesji', ({ record }) => record.session.sessionId],
  ['data_sesji', ({ record }) => record.session.date],
  ['lp', ({ line }) => line],
  ['punkt', ({ item }) => item.number],
  ['tytul_punktu', ({ item }) => item.title],
  ['mowca', ({ speech }) => speech.fullName],
  ['funkcja', ({ speech }) => roleTexts[speech.role]],
  ['klub', ({ speech }) => speech.clubShortName ?? ''],
  ['rodzaj', ({ speech }) => floorKindTexts[speech.kind]],
  ['zgloszono', ({ speech }) => speech.askedAt],
  ['rozpoczeto', ({ speech }) => speech.startedAt],
  ['zakonczono', ({ speech }) => speech.endedAt],
  ['znacznik_s', ({ speech }) => Math.floor(speech.offsetMs / 1000)],
  ['czas_s', ({ speech }) => Math.round(speech.spokenMs / 1000)],
  ['limit_s', ({ speech }) => (speech.limitMs === null ? '' : Math.round(speech.limitMs / 1000))],
  ['zakonczenie', ({ speech }) => endingTexts[speech.ending]],
  ['upomnienia', ({ speech }) => speech.reminders.map(({ kind }) => reminderTexts[kind]).join('; ')],
];

/** L-08: one line per ended speech, with its chapter mark in seconds since the opening. Column names never change. */
export function speechesCsv(record: DebateRecord): string {
  const rows = record.items.flatMap((item) => item.speeches.map((speech) => ({ record, item, speech })));
  return csvTable(
    columns.map(([name]) => name),
    rows.map((row, index) => columns.map(([, cell]) => cell({ ...row, line: index + 1 }))),
  );
}
