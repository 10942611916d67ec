import { item, voteOn } from '../play/agenda-items.js';
import { inventedCouncil } from '../play/invented-council.js';
import { Leader } from '../play/leader.js';
import type { Stage } from '../play/stage.js';
import { type Script, todaysHeader } from './script.js';

/** Art. 20 ust. 3–4: asked for by a quarter of the council; its agenda changes only with their consent. */
export const requested: Script = {
  title: 'Sesja na wniosek radnych',
  cast: ({ councillors }) => ({
    council: inventedCouncil(councillors),
    header: ({ members }) => {
      const signatories = members.slice(0, Math.ceil(councillors / 4)).map(({ memberId }) => memberId);
      const header = todaysHeader('Sesja na wniosek – próba');
      return { ...header, request: { by: 'councillors', filedOn: header.date, signatories } };
    },
    agenda: [
      item('1', 'opening', 'Otwarcie sesji i stwierdzenie prawomocności obrad'),
      item('2', 'agenda-changes', 'Wnioski o zmianę porządku obrad', {
        ...voteOn('Zdjęcie punktu 4', 'agenda-change', 'procedural'),
      }),
      item('3', 'resolution', 'Sprawa wnioskodawców', voteOn('Uchwała w sprawie wnioskodawców')),
      item('4', 'information', 'Informacja o drogach'),
      item('5', 'closing', 'Zamknięcie obrad'),
    ],
  }),
  play: playRequested,
};

async function playRequested(stage: Stage) {
  const leader = new Leader(stage);
  await leader.gathers();
  while (leader.votes === 0) await leader.presses();
  const votingId = leader.view.results.at(-1)?.votingId ?? '';
  const agenda = leader.view.agenda.items
    .filter(({ itemId }) => itemId !== 'item-4')
    .map(({ status: _status, startedAt: _startedAt, endedAt: _endedAt, ...draft }) => draft);
  const kept = agenda.map(({ itemId, number, title, kind, draftNo, sponsor, documents, vote }) => {
    return { itemId, number, title, kind, draftNo, sponsor, documents, vote };
  });
  await stage.chair.isRefused('ChangeAgenda', { votingId, agenda: kept }, 'requester-consent-required');
  stage.account.line('Zmiana bez zgody wnioskodawcy: odmowa (art. 20 ust. 4).');
  await leader.orders(stage.chair, 'ChangeAgenda', { votingId, agenda: kept, requesterConsent: true });
  await leader.leadsToTheEnd();
  return leader;
}
