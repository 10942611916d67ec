import { formatDate, formatDateTime } from '../../../../core/src/kernel/warsaw-time.js';
import type { CaseFile } from '../../../../protocol/src/http/case-file.js';
import { kindText, majorityText, methodText, thresholdText } from '../../../../protocol/src/legal-terms.js';
import type { Block } from '../document-model.js';

/** What was put to the vote, and the rules and numbers that decided. */
export function termsBlocks(file: CaseFile): Block[] {
  return [...putBlocks(file), ...ruleBlocks(file)];
}

function putBlocks({ vote, put }: CaseFile): Block[] {
  const papers = [
    ...put.documents.map(({ title, sha256 }) => [title, sha256]),
    ...put.sheets.map(({ at, sha256 }) => [`Skan arkusza głosowania, ${formatDateTime(at)}`, sha256]),
  ];
  return [
    { kind: 'heading', level: 2, text: 'Co poddano pod głosowanie' },
    {
      kind: 'facts',
      rows: [
        { label: 'Treść zamrożono', value: `${formatDateTime(put.preparedAt)} (zdarzenie nr ${put.preparedSeq})` },
        { label: 'Skrót treści', value: `SHA-256 ${vote.textHash}` },
      ],
    },
    papers.length === 0
      ? { kind: 'paragraph', text: 'Do głosowania nie dołączono dokumentów.' }
      : {
          kind: 'table',
          columns: [
            { title: 'Dokument', share: 4 },
            { title: 'Skrót SHA-256', share: 6 },
          ],
          rows: papers,
          rowHeader: 0,
        },
  ];
}

function ruleBlocks({ vote, rules }: CaseFile): Block[] {
  const { majority, statutorySize, result } = vote;
  return [
    { kind: 'heading', level: 2, text: 'Reguły i liczby' },
    {
      kind: 'facts',
      rows: [
        { label: 'Rodzaj głosowania', value: kindText(vote) },
        { label: 'Sposób głosowania', value: methodText(vote) },
        { label: 'Wymagana większość', value: `${majorityText(majority, vote.committee)} – ${vote.basis}` },
        { label: 'Próg', value: thresholdText(majority, statutorySize) },
        { label: vote.committee ? 'Członków komisji' : 'Skład ustawowy', value: `${statutorySize}` },
        { label: 'Obsadzonych mandatów', value: `${vote.filledSeats}` },
        { label: 'Kworum', value: `${vote.quorum}` },
        {
          label: 'Obecnych',
          value: `przy otwarciu ${vote.presentAtOpening}, przy zamknięciu ${result.presentAtClose}`,
        },
        { label: 'Uprawnionych do głosu', value: `${vote.eligible}` },
        { label: 'Zestaw reguł', value: `${rules.ruleSetVersion}, obowiązuje od ${formatDate(rules.validFrom)}` },
        ...(rules.departsFrom === null
          ? []
          : [{ label: 'Odstępstwo od statutu', value: `sesja odstępuje od wersji „${rules.departsFrom}"` }]),
        {
          label: 'Wejście w trakcie',
          value: rules.lateEntryMayVote ? 'wchodzący może głosować' : 'wchodzący nie głosuje',
        },
        { label: 'Głosy wpisywane', value: rules.enteredVotes ? 'dozwolone' : 'tylko w trybie imiennym' },
      ],
    },
  ];
}
