import type { Election, SecretRound } from './election.js';
import type { RoundCount } from './round-count.js';

const titles: Readonly<Record<Election['office'], string>> = {
  chair: 'wyborach Przewodniczącego Rady',
  'vice-chair': 'wyborach Wiceprzewodniczącego Rady',
  dismissal: 'głosowaniu nad odwołaniem',
  'lay-judges': 'wyborach ławników',
};

/**
 * B-04, V-09: what the chair reads out after a secret vote: figures and the finding. Legal wording, therefore Polish here.
 */
export function roundFormula(
  election: Pick<Election, 'office' | 'candidates'>,
  round: Pick<SecretRound, 'no' | 'paper' | 'candidates'>,
  count: RoundCount,
  elected: readonly string[],
  runOff: readonly string[],
): string {
  const nameOf = (id: string) => election.candidates.find(({ candidateId }) => candidateId === id)?.fullName ?? '';
  const head =
    `Głosowanie tajne w ${titles[election.office]}, tura ${round.no}: wydano kart ${count.issued}, oddano ${count.cast}, ` +
    `głosów ważnych ${count.valid}, nieważnych ${count.invalid}.`;
  const lines = round.candidates.map((id) => {
    const line = count.candidates.find(({ candidateId }) => candidateId === id);
    const figures =
      round.paper === 'choose-one'
        ? `${line?.for ?? 0}`
        : `za ${line?.for ?? 0}, przeciw ${line?.against ?? 0}, wstrzymało się ${line?.abstain ?? 0}`;
    return `${nameOf(id)}: ${figures}`;
  });
  const nobody = round.paper === 'choose-one' ? `; wstrzymało się ${count.abstain}` : '';
  return `${head} ${lines.join('; ')}${nobody}. ${finding(election.office, elected.map(nameOf), runOff.map(nameOf))}`;
}

function finding(office: Election['office'], elected: readonly string[], runOff: readonly string[]): string {
  if (office === 'dismissal') {
    return elected.length > 0
      ? `Stwierdzam, że bezwzględną większością głosów odwołano z funkcji: ${elected.join(', ')}.`
      : 'Stwierdzam, że wniosek o odwołanie nie uzyskał bezwzględnej większości głosów.';
  }
  const again = runOff.length > 0 ? ` W następnej turze: ${runOff.join(', ')}.` : '';
  if (elected.length === 0) {
    return office === 'lay-judges'
      ? `Stwierdzam, że nie wybrano ławników.${again}`
      : `Stwierdzam, że nikt nie uzyskał bezwzględnej większości głosów.${again}`;
  }
  return office === 'lay-judges'
    ? `Stwierdzam, że ławnikami zostali wybrani: ${elected.join(', ')}.${again}`
    : `Stwierdzam, że bezwzględną większość głosów uzyskał kandydat: ${elected.join(', ')}.`;
}
