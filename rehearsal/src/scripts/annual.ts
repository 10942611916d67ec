import type { Choice } from '../../../core/src/voting/voting.js';
import { RehearsalFailure } from '../failure.js';
import { item, voteOn } from '../play/agenda-items.js';
import { inventedCouncil } from '../play/invented-council.js';
import { Leader } from '../play/leader.js';
import type { Stage } from '../play/stage.js';
import { type Script, todaysHeader } from './script.js';

/** §9: report, debate, confidence refused by law, papers waived with a reason, a discharge not adopted and decided in words. */
export const annual: Script = {
  title: 'Sesja roczna: raport, wotum, absolutorium',
  cast: ({ councillors }) => ({
    council: inventedCouncil(councillors),
    header: { ...todaysHeader('Sesja absolutoryjna – próba'), purpose: 'annual' },
    agenda: [
      item('1', 'opening', 'Otwarcie sesji i stwierdzenie prawomocności obrad'),
      item('2', 'state-report', 'Raport o stanie gminy – debata'),
      item('3', 'confidence', 'Wotum zaufania', voteOn('Uchwała w sprawie wotum zaufania', 'confidence')),
      item('4', 'financial-reports', 'Sprawozdania finansowe'),
      item('5', 'discharge-opinions', 'Opinie RIO i komisji rewizyjnej'),
      item('6', 'discharge', 'Absolutorium', voteOn('Uchwała w sprawie absolutorium', 'discharge')),
      item('7', 'closing', 'Zamknięcie obrad'),
    ],
    rules: { guidedItems: true },
  }),
  play: playAnnual,
};

async function playAnnual(stage: Stage) {
  // Smoke test 4: one vote less than the absolute majority of the statutory composition for, none against, the rest abstaining.
  const short = Math.floor(stage.councillors.length / 2);
  const leader = new Leader(stage, {
    ballots: (_voting, voters) =>
      new Map<string, Choice>(voters.map((id, index) => [id, index < short ? 'for' : 'abstain'])),
    before: {
      'take-item-step': async (own) => {
        const { nextStep } = own.view;
        if (nextStep.kind === 'take-item-step' && nextStep.step === 'residents') await debates(own, stage);
        return false;
      },
      'waive-dossier': async (own) => {
        const { nextStep } = own.view;
        if (nextStep.kind !== 'waive-dossier') return false;
        const { itemId } = nextStep;
        await own.orders(own.presider, 'WaiveDossier', { itemId, reason: 'Dokumenty rozdano na sali' });
        stage.account.line('Brakujące dokumenty absolutorium: przewodniczący idzie dalej, powód zapisany.');
        return true;
      },
      'decide-discharge': async (own) => {
        const { nextStep } = own.view;
        if (nextStep.kind !== 'decide-discharge') return false;
        const decision = 'Uchwała niepodjęta. Projekt o nieudzieleniu na następnej sesji.';
        await own.orders(own.presider, 'DecideDischarge', { votingId: nextStep.votingId, decision });
        return true;
      },
    },
  });
  await leader.gathers();
  await leader.presses();
  await leader.presses();
  await stage.chair.isRefused('StartItem', { itemId: 'item-6' }, 'annual-sequence');
  stage.account.line('Absolutorium przed wotum zaufania: odmowa (art. 28aa ust. 4).');
  await leader.leadsToTheEnd();
  return leader;
}

/** L-04, R-05: a councillor without a limit, a resident with one. */
async function debates(leader: Leader, stage: Stage): Promise<void> {
  const [, councillor] = stage.councillors;
  if (!councillor) return;
  await leader.orders(councillor, 'RequestFloor', { kind: 'speech', personId: null });
  const [request] = leader.view.floor.queue;
  if (!request) throw new RehearsalFailure('Zgłoszenia do debaty nie widać.');
  await leader.orders(leader.presider, 'GrantFloor', { requestId: request.requestId });
  if (leader.view.floor.speaker?.limitMs !== null)
    throw new RehearsalFailure('Radny ma limit czasu w debacie nad raportem (art. 28aa ust. 5).');
  await leader.orders(leader.presider, 'EndFloor', {});
}
