import { formatDate } from '../../../core/src/kernel/warsaw-time.js';
import type { Majority } from '../../../core/src/voting/majority.js';
import type { VotingForm } from '../../../core/src/voting/matters.js';
import type { VotingKind } from '../../../core/src/voting/voting.js';
import {
  categoryHeadings,
  categoryOfOne,
  kindText,
  majorityText,
  thresholdText,
  trainingNotice,
} from '../../../protocol/src/legal-terms.js';
import type { Block, DocumentModel, Facts } from './document-model.js';

/** `Arkusz głosowania imiennego` of one vote, empty (V-15, G-08). */
export interface VoteSheet {
  readonly sessionTitle: string;
  readonly councilName: string;
  readonly termLabel: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly place: string;
  readonly training: boolean;
  /** The committee that votes (K-07), of whose members `statutorySize` then is the number; null = the council. */
  readonly committee: string | null;
  readonly statutorySize: number;
  readonly itemNumber: string;
  readonly itemTitle: string;
  readonly draftNo: string | null;
  /** Null before the vote opens. */
  readonly no: number | null;
  readonly subject: string;
  readonly kind: VotingKind;
  readonly form: VotingForm;
  readonly majority: Majority;
  readonly basis: string;
  readonly textHash: string;
  readonly preparedAt: string;
  /** Why the devices failed (art. 14 ust. 3); null when they did not. */
  readonly failureCause: string | null;
  /** Filled seats in the order of the named list, with what is known before the vote. */
  readonly lines: readonly {
    readonly lastName: string;
    readonly firstName: string;
    readonly remark: 'excluded' | 'absent' | null;
  }[];
}

/** A place to write on by hand. */
const blank = '……………………';

export function voteSheetDocument(sheet: VoteSheet): DocumentModel {
  const { sessionTitle, councilName, training, date, subject, no } = sheet;
  return {
    title: `Arkusz głosowania imiennego – ${subject}`,
    author: councilName,
    subject,
    createdAt: new Date(sheet.preparedAt),
    header: { left: `${councilName} – ${sessionTitle}`, right: training ? 'TRYB SZKOLENIOWY' : formatDate(date) },
    footer: `Tekst poddany pod głosowanie: SHA-256 ${sheet.textHash}`,
    blocks: [
      ...(training ? [{ kind: 'notice', text: trainingNotice } satisfies Block] : []),
      { kind: 'heading', level: 1, text: `Arkusz głosowania imiennego${no === null ? '' : ` nr ${no}`}` },
      sheetFacts(sheet),
      { kind: 'paragraph', text: 'W wierszu radnego postaw znak × przy oddanym głosie i wpisz godzinę.', small: true },
      {
        kind: 'table',
        columns: [
          { title: 'Lp.', share: 1, align: 'right' },
          { title: 'Nazwisko i imię', share: 5 },
          { title: categoryHeadings.for, share: 1.8, align: 'center' },
          { title: categoryHeadings.against, share: 2.2, align: 'center' },
          { title: categoryHeadings.abstain, share: 3.2, align: 'center' },
          { title: 'Godzina, uwagi', share: 3.6 },
        ],
        rows: sheet.lines.map(({ lastName, firstName, remark }, index) => [
          `${index + 1}`,
          `${lastName} ${firstName}`,
          '',
          '',
          '',
          remark === null ? '' : categoryOfOne[remark],
        ]),
        rowHeader: 1,
        rowHeight: 24,
      },
      { kind: 'heading', level: 2, text: 'Wynik' },
      {
        kind: 'facts',
        rows: [
          ...(['for', 'against', 'abstain', 'not-voted', 'absent', 'excluded'] as const).map((category) => ({
            label: categoryHeadings[category],
            value: blank,
          })),
          { label: 'Godzina otwarcia i zamknięcia', value: `${blank} – ${blank}` },
        ],
      },
      { kind: 'signature', role: 'Przewodniczący obrad', name: null },
      { kind: 'signature', role: 'Sekretarz obrad', name: null },
    ],
  };
}

function sheetFacts(sheet: VoteSheet): Facts {
  const { itemNumber, itemTitle, draftNo, majority, statutorySize, failureCause } = sheet;
  return {
    kind: 'facts',
    rows: [
      { label: 'Organ', value: `${sheet.councilName}, kadencja ${sheet.termLabel}` },
      ...(sheet.committee === null ? [] : [{ label: 'Głosuje', value: sheet.committee }]),
      {
        label: sheet.committee === null ? 'Sesja' : 'Posiedzenie',
        value: `${sheet.sessionTitle}, ${formatDate(sheet.date)}, ${sheet.place}`,
      },
      { label: 'Punkt porządku obrad', value: `${itemNumber}. ${itemTitle}` },
      { label: 'Przedmiot głosowania', value: sheet.subject },
      ...(draftNo === null ? [] : [{ label: 'Druk', value: draftNo }]),
      { label: 'Rodzaj głosowania', value: kindText(sheet) },
      { label: 'Wymagana większość', value: `${majorityText(majority, sheet.committee)} – ${sheet.basis}` },
      { label: 'Próg', value: thresholdText(majority, statutorySize) },
      ...(failureCause === null
        ? []
        : [{ label: 'Tryb art. 14 ust. 3 u.s.g.', value: `awaria urządzeń: ${failureCause}` }]),
    ],
  };
}
