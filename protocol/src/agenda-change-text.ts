import { formatDateTime } from '../../core/src/kernel/warsaw-time.js';
import type { AgendaChangeView, AgendaStepView } from './views/agenda-changes-part.js';

/** One entry of the agenda's change log on papers: when, who, on which vote, what. Always Polish. */
export function agendaChangeText(change: AgendaChangeView): string {
  const { version, at, fullName, votingNo, reason, requesterConsent, steps } = change;
  const facts = [
    `Wersja ${version}, ${formatDateTime(at)}`,
    fullName,
    votingNo === null ? null : `na podstawie głosowania nr ${votingNo}`,
    requesterConsent ? 'za zgodą wnioskodawcy sesji' : null,
    reason ? `powód: ${reason}` : null,
  ].filter((fact) => fact !== null);
  return `${facts.join(', ')}. ${steps.map(stepText).join('; ') || 'Bez zmian w punktach'}.`;
}

function stepText(step: AgendaStepView): string {
  switch (step.kind) {
    case 'added':
      return `dodano: ${step.to}. ${step.title}`;
    case 'withdrawn':
      return `zdjęto: ${step.from}. ${step.title}`;
    case 'restored':
      return `przywrócono: ${step.to}. ${step.title}`;
    case 'moved':
      return `przeniesiono z ${step.from} na ${step.to}: ${step.title}`;
    case 'renamed':
      return `zmieniono tytuł „${step.before}” na „${step.title}”`;
  }
}
