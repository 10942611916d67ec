import type { Choice } from '../../../core/src/voting/voting.js';
import { RehearsalFailure } from '../failure.js';
import { item, voteOn } from '../play/agenda-items.js';
import { inventedCouncil } from '../play/invented-council.js';
import { Leader } from '../play/leader.js';
import type { Stage } from '../play/stage.js';
import { type Script, todaysHeader } from './script.js';

const budgetText = [
  { unitId: 'u1', label: '§ 1', text: 'Dochody budżetu ustala się na 40 000 000 zł.' },
  { unitId: 'u2', label: '§ 2', text: 'Wydatki budżetu ustala się na 42 000 000 zł.' },
  { unitId: 'u3', label: '§ 3', text: 'Uchwała wchodzi w życie z dniem podjęcia.' },
];

/** The forecast before the budget, an amendment to the budget, a loan that names its source. */
export const budget: Script = {
  title: 'Sesja budżetowa',
  cast: ({ councillors }) => ({
    council: inventedCouncil(councillors),
    header: { ...todaysHeader('Sesja budżetowa – próba'), purpose: 'budget' },
    agenda: [
      item('1', 'opening', 'Otwarcie sesji i stwierdzenie prawomocności obrad'),
      item('2', 'information', 'Opinie Regionalnej Izby Obrachunkowej i komisji'),
      item('3', 'resolution', 'Wieloletnia prognoza finansowa', voteOn('Uchwała w sprawie WPF')),
      item('4', 'resolution', 'Uchwała budżetowa', { ...voteOn('Uchwała budżetowa'), text: budgetText }),
      item('5', 'resolution', 'Emisja obligacji', voteOn('Uchwała w sprawie obligacji', 'financial-obligations')),
      item('6', 'closing', 'Zamknięcie obrad'),
    ],
    rules: { guidedItems: true },
  }),
  play: playBudget,
};

async function playBudget(stage: Stage) {
  const seats = stage.councillors.length;
  const narrow = Math.floor(seats / 2);
  const leader = new Leader(stage, {
    // Art. 58 ust. 2: half for, the rest abstains: not more than all others together.
    ballots: ({ basis }, voters) =>
      new Map<string, Choice>(
        voters.map((id, index) => [id, basis.includes('58') && index >= narrow ? 'abstain' : 'for']),
      ),
    before: {
      'take-item-step': async (own) => {
        const { nextStep, drafts = [] } = own.view;
        if (nextStep.kind !== 'take-item-step' || nextStep.itemId !== 'item-4' || nextStep.step !== 'amendments')
          return false;
        if (drafts.some(({ itemId, amendments }) => itemId === 'item-4' && amendments > 0)) return false;
        await moves(own, stage);
        return false;
      },
    },
  });
  await leader.gathers();
  await leader.leadsToTheEnd();
  return leader;
}

async function moves(leader: Leader, stage: Stage): Promise<void> {
  const [, mover] = stage.councillors;
  if (!mover) throw new RehearsalFailure('Brak radnego do poprawki.');
  const change = { kind: 'rewrite', unitId: 'u2', text: 'Wydatki budżetu ustala się na 41 500 000 zł.' } as const;
  await leader.orders(mover, 'MoveAmendment', { itemId: 'item-4', change, mover: null });
  stage.account.line(`${mover.name}: poprawka do § 2.`);
}
