import type { Choice } from '../../../core/src/voting/voting.js';
import { RehearsalFailure } from '../failure.js';
import { item, voteOn } from '../play/agenda-items.js';
import { inventedCouncil } from '../play/invented-council.js';
import { Leader } from '../play/leader.js';
import type { Stage } from '../play/stage.js';
import { type Script, todaysHeader } from './script.js';

/** What goes wrong in a sitting, one thing after another; every vote is counted all the same. */
export const everythingFails: Script = {
  title: 'Wszystko zawodzi',
  cast: ({ councillors }) => ({
    council: inventedCouncil(councillors),
    header: todaysHeader('Sesja z awariami – próba'),
    agenda: [
      item('1', 'opening', 'Otwarcie sesji i stwierdzenie prawomocności obrad'),
      item('2', 'resolution', 'Awaria urządzeń', voteOn('Uchwała głosowana imiennie')),
      item('3', 'resolution', 'Zły tekst', voteOn('Uchwała unieważniona i głosowana ponownie')),
      item('4', 'resolution', 'Sieć trzech laptopów', voteOn('Uchwała bez sieci')),
      item('5', 'resolution', 'Utrata kworum', voteOn('Uchwała bez kworum')),
      item('6', 'closing', 'Zamknięcie obrad'),
    ],
  }),
  play: playEverythingFails,
};

async function playEverythingFails(stage: Stage) {
  const done = new Set<string>();
  const once = (name: string) => !done.has(name) && done.add(name).has(name);
  const leader = new Leader(stage, {
    ballots: (_voting, voters) =>
      new Map<string, Choice>(voters.map((id, index) => [id, index % 4 === 3 ? 'against' : 'for'])),
    before: {
      'close-voting': async (own) => {
        const itemId = own.view.agenda.currentItemId;
        if (itemId === 'item-2' && once('failure')) return devicesFail(own);
        if (itemId === 'item-3' && once('annulled')) return isAnnulled(own);
        if (itemId === 'item-4' && once('network')) await networkDrops(own);
        if (itemId === 'item-5' && once('quorum')) return quorumIsLost(own);
        return false;
      },
      'start-item': async (own) => {
        if (own.view.agenda.currentItemId === 'item-4' && once('objection')) await isObjected(own);
        return false;
      },
    },
  });
  await leader.gathers();
  await leader.leadsToTheEnd();
  return leader;
}

/** V-14, V-19: half have voted when the devices fail for everybody; the others answer aloud, the mixed vote has equal totals. */
async function devicesFail(leader: Leader): Promise<boolean> {
  const { stage, view } = leader;
  const votingId = view.voting?.votingId ?? '';
  const people = leader.present;
  const half = Math.floor(people.length / 2);
  for (const person of people.slice(0, half)) await leader.orders(person, 'CastBallot', { votingId, choice: 'for' });
  await leader.orders(leader.presider, 'DeclareDeviceFailure', { votingId, cause: 'Brak zasilania sali' });
  for (const { memberId } of people.slice(half)) {
    const entry = { votingId, memberId: memberId ?? '', choice: 'against' as const, origin: 'oral' as const };
    await leader.orders(stage.operator, 'EnterBallot', entry);
  }
  await leader.orders(leader.presider, 'CloseVoting', { votingId });
  const tally = leader.view.voting?.result?.tally;
  if (tally?.for !== half || tally.against !== people.length - half)
    throw new RehearsalFailure(`Awaria: ${JSON.stringify(tally)} zamiast ${half} za, ${people.length - half} przeciw.`);
  stage.account.line(`Awaria urządzeń: ${half} głosów z urządzeń, ${people.length - half} ustnie.`);
  return true;
}

/** V-18: annulled while open, before anybody voted; the item is voted again under the next number. */
async function isAnnulled(leader: Leader): Promise<boolean> {
  const votingId = leader.view.voting?.votingId ?? '';
  await leader.orders(leader.presider, 'AnnulVoting', { votingId, reason: 'Wyświetlono zły tekst' });
  leader.stage.account.line('Głosowanie unieważnione, numer zachowany.');
  return true;
}

/** Smoke test 5: three networks drop after the vote was acknowledged; no vote is lost and nobody counts as gone. */
async function networkDrops(leader: Leader): Promise<void> {
  const { stage } = leader;
  const votingId = leader.view.voting?.votingId ?? '';
  const three = leader.present.filter((person) => person !== stage.chair).slice(0, 3);
  for (const person of three) await leader.orders(person, 'CastBallot', { votingId, choice: 'for' });
  const before = leader.view.quorum.present;
  for (const person of three) person.loses();
  await stage.pause(1);
  if (leader.view.quorum.present !== before || (leader.view.voting?.cast ?? 0) < 3)
    throw new RehearsalFailure('Utrata sieci zmieniła obecność albo głosy (S-23).');
  for (const person of three) person.regains();
  stage.account.line('Trzy laptopy bez sieci: głosy i obecność bez zmian.');
}

/** the leaving that breaks the quorum closes the vote as void; those who left come back. */
async function quorumIsLost(leader: Leader): Promise<boolean> {
  const { stage } = leader;
  const votingId = leader.view.voting?.votingId ?? '';
  const { present, required } = leader.view.quorum;
  const leaving = leader.present.filter((person) => person !== stage.chair).slice(0, present - required + 1);
  for (const { memberId } of leaving)
    await leader.orders(stage.operator, 'RecordAttendance', { memberId: memberId ?? '', kind: 'left' });
  if (leader.statusOf(votingId) !== 'void') throw new RehearsalFailure('Utrata kworum nie unieważniła głosowania.');
  for (const { memberId } of leaving)
    await leader.orders(stage.operator, 'RecordAttendance', { memberId: memberId ?? '', kind: 'entered' });
  stage.account.line('Kworum utracone: głosowanie nieważne, głosowane ponownie po powrocie.');
  return true;
}

/** V-32: an objection is shown, answered by the chair and changes nothing in the record. */
async function isObjected(leader: Leader): Promise<void> {
  const [, councillor] = leader.stage.councillors;
  const voting = leader.view.voting;
  if (!councillor || !voting) return;
  const { votingId } = voting;
  const before = JSON.stringify(voting.result?.tally);
  const text = 'Zagłosowałem inaczej.';
  const objectionId = await leader.orders(councillor, 'RaiseObjection', { votingId, concerns: 'own-vote', text });
  await leader.orders(leader.presider, 'NoteObjection', { votingId, objectionId, note: 'Odnotowano w protokole.' });
  if (JSON.stringify(leader.view.voting?.result?.tally) !== before)
    throw new RehearsalFailure('Zastrzeżenie zmieniło wynik (V-32).');
  leader.stage.account.line(`${councillor.name}: zastrzeżenie odnotowane, wynik bez zmian.`);
}
