import { roundStatusTexts } from '../../../../protocol/src/legal-terms.js';
import type { ElectionView, SecretRoundView } from '../../../../protocol/src/views/elections-part.js';
import type { HeaderPart } from '../../../../protocol/src/views/parts.js';
import { csvTable } from './votings-csv.js';

interface Line {
  readonly header: HeaderPart;
  readonly election: ElectionView;
  readonly round: SecretRoundView;
  readonly candidate: SecretRoundView['candidates'][number];
}

/** B-04 as open data: one line per candidate and round; figures only where the round was announced. Columns only ever get more. */
const columns: readonly (readonly [name: string, cell: (line: Line) => string | number])[] = [
  ['id_sesji', ({ header }) => header.sessionId],
  ['rada', ({ header }) => header.councilName],
  ['data_sesji', ({ header }) => header.date],
  ['wybory', ({ election }) => election.office],
  ['punkt', ({ election }) => election.itemNumber],
  ['tura', ({ round }) => round.no],
  ['status', ({ round }) => roundStatusTexts[round.status]],
  ['kart_wydanych', ({ round }) => round.count?.issued ?? ''],
  ['kart_oddanych', ({ round }) => round.count?.cast ?? ''],
  ['waznych', ({ round }) => round.count?.valid ?? ''],
  ['niewaznych', ({ round }) => round.count?.invalid ?? ''],
  ['wstrzymalo_sie_karty', ({ round }) => round.count?.abstain ?? ''],
  ['kandydat', ({ candidate }) => candidate.fullName],
  ['za', (line) => votesOf(line)?.for ?? ''],
  ['przeciw', (line) => votesOf(line)?.against ?? ''],
  ['wstrzymalo_sie', (line) => votesOf(line)?.abstain ?? ''],
  ['wybrany', ({ round, candidate }) => (round.elected.includes(candidate.candidateId) ? 'TAK' : 'NIE')],
  ['szkolenie', ({ header }) => (header.training ? 'TAK' : 'NIE')],
];

function votesOf({ round, candidate }: Line) {
  return round.count?.candidates.find(({ candidateId }) => candidateId === candidate.candidateId);
}

export function electionsCsv(header: HeaderPart, elections: readonly ElectionView[]): string {
  const lines = elections.flatMap((election) =>
    election.rounds.flatMap((round) => round.candidates.map((candidate) => ({ header, election, round, candidate }))),
  );
  return csvTable(
    columns.map(([name]) => name),
    lines.map((line) => columns.map(([, cell]) => cell(line))),
  );
}
