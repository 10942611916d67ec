import { matterOfBasis } from '../../../../core/src/voting/matters.js';
import type { AnnualRefusals } from '../../../../protocol/src/http/annual-refusals.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';
import type { ResignationRecord } from '../../../../protocol/src/http/resignations.js';
import { dayText } from '../../sessions/session-days.js';
import type { Check } from './readiness.js';

type Planned = Pick<MeetingInput, 'agenda' | 'header'>;
type Tell = (code: Check['code'], details: Check['details'], itemId?: string) => void;

/**
 * Art. 19 ust. 5–6: while a resignation waits, the council needs a vote on it in time; after that day a vote decides nothing, the
 * resignation is accepted by law at the end of the month.
 */
export function checkResignations(
  { agenda, header }: Planned,
  resignations: readonly ResignationRecord[],
  hint: Tell,
): void {
  const vote = itemOn({ agenda }, 'chair-resignation');
  for (const { fullName, standing, officeEnded, lastResolutionDay, acceptedByLawOn } of resignations) {
    if (standing === 'taken-back' || standing === 'accepted' || officeEnded !== null) continue;
    const days = { item: fullName, day: dayText(lastResolutionDay), law: dayText(acceptedByLawOn) };
    const isLate = header.date > lastResolutionDay;
    if (isLate && (vote || standing === 'waits')) hint('resignation-too-late', days, vote?.itemId);
    else if (standing === 'waits' && !vote) hint('resignation-waits', days);
  }
}

const recallMatters = {
  'referendum-after-discharge': 'recall-after-discharge',
  'referendum-after-confidence': 'recall-after-confidence',
} as const;

/** art. 28a ust. 3 and art. 28aa ust. 10: no session on the referendum before 14 days have passed. */
export function checkReferendum({ agenda, header }: Planned, openPaths: AnnualRefusals['openPaths'], hint: Tell): void {
  if (header.date === '') return;
  for (const { kind, earliest, basis } of openPaths) {
    if (kind === 'second-refusal-next-year' || earliest === null || header.date >= earliest) continue;
    const item = itemOn({ agenda }, recallMatters[kind]);
    if (item) hint('referendum-too-early', { item: item.number, day: dayText(earliest), basis }, item.itemId);
  }
}

/** The item whose planned vote is on this matter. */
function itemOn({ agenda }: Pick<Planned, 'agenda'>, matter: ReturnType<typeof matterOfBasis>) {
  return agenda.find(({ vote }) => vote && (vote.matter ?? matterOfBasis(vote.basis)) === matter);
}
