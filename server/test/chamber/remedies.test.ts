import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { votingMatters } from '../../../core/src/voting/voting-matters.js';
import type { VotingRecord } from '../../../protocol/src/http/sessions.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { elementsOf, readPdf } from '../pdf/read-pdf.js';
import { Visitor } from '../people/visitor.js';
import { type Chamber, conveneChamber, Hall } from './chamber.js';
import { choicesOf, opensUnder, takesVote } from './whole-vote.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let chair: Person<ChairView>;
let operator: Person;
let voters: readonly Person[];
let visitor: Visitor;

beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  visitor = new Visitor(hub.url);
  chair = await hall.chair();
  operator = await hall.operator();
  const councillors = await hall.councillors(2, 9);
  voters = [chair, ...councillors];
  await opensUnder(chair, councillors, 'i2');
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

const question = {
  itemId: 'i2',
  subject: 'Uchwała w sprawie próby',
  kind: 'resolution',
  documentIds: ['d2'],
  matter: 'ordinary',
  ...votingMatters.ordinary,
} as const;
const motion = {
  ...question,
  subject: 'Wniosek o reasumpcję głosowania',
  kind: 'procedural',
  documentIds: [],
} as const;

async function record(no: number): Promise<VotingRecord> {
  return (await visitor.get(`/api/public/sessions/${chamber.sessionId}/votings/${no}`)).json<VotingRecord>();
}

describe('a vote that went wrong', () => {
  it('smoke test 7 (§23): repeated vote, both lists published (V-17)', async () => {
    const of = await takesVote(chair, voters, question, choicesOf({ for: 3, against: 5 }));
    const reason = 'Radni nie słyszeli treści poprawki';
    await chair.isRefused(
      'PrepareVoting',
      { ...question, revote: { of, motion: of, reason } },
      'revote-motion-required',
    );
    const carrier = await takesVote(chair, voters, motion, choicesOf({ for: 7 }));
    await chair.until(
      'wniosek przyjęty',
      ({ view }) => view?.remedies.some(({ motions }) => motions.length > 0) ?? false,
    );
    const remedy = chair.view.remedies.find(({ votingId }) => votingId === of);
    expect(remedy?.motions).toEqual([expect.objectContaining({ votingId: carrier, no: 2 })]);
    const again = { ...(remedy?.question ?? question), revote: { of, motion: carrier, reason } };
    await takesVote(chair, voters, again, choicesOf({ for: 6, against: 2 }));

    const [first, repeated] = [await record(1), await record(3)];
    expect(first).toMatchObject({ status: 'repeated', repeatedByNo: 3, remarks: ['repeated'] });
    expect(first.result.tally).toMatchObject({ for: 3, against: 5 });
    expect(repeated).toMatchObject({ status: 'announced', revote: { ofNo: 1, motionNo: 2, reason } });
    const statuses = chair.view.results.map(({ no, status }) => [no, status]);
    expect(statuses).toEqual([
      [1, 'repeated'],
      [2, 'announced'],
      [3, 'announced'],
    ]);
    const csv = (await visitor.get(`/api/public/sessions/${chamber.sessionId}/named-list.csv`)).bytes.toString();
    expect(csv).toContain('powtórzone,Powtórzone (reasumpcja)');
    const page = (await visitor.get(`/sesje/${chamber.sessionId}/glosowania/1`)).bytes.toString();
    expect(page).toContain('Powtórzone (reasumpcja)');
    expect(page).toContain('Zastąpione głosowaniem nr 3');
  });

  it('V-32: an objection reaches chair and operator, is noted and minuted; the list stays as it was', async () => {
    const objector = voters[2] as Person;
    await objector.until('może', ({ own }) => own?.objections.votingId === chair.view.voting?.votingId);
    const votingId = objector.own?.objections.votingId ?? '';
    const linesBefore = (await record(3)).lines;
    await objector.orders('RaiseObjection', { votingId, concerns: 'own-vote', text: 'Nacisnąłem inny przycisk' });
    const sees = ({ view }: { view: unknown }) => {
      return (view as ChairView | null)?.remedies.some(({ openObjections }) => openObjections.length === 1) ?? false;
    };
    await chair.until('zastrzeżenie', sees);
    await operator.until('zastrzeżenie', sees);
    expect(voters[3]?.view).not.toHaveProperty('remedies');
    const objectionId = chair.view.remedies.find((remedy) => remedy.votingId === votingId)?.openObjections[0]
      ?.objectionId;
    const note = { votingId, objectionId: objectionId ?? '', note: 'Radny podtrzymał głos w wykazie' };
    await operator.isRefused('NoteObjection', note, 'not-permitted');
    await chair.orders('NoteObjection', note);
    await objector.until('odpowiedź', ({ own }) => own?.objections.raised[0]?.note === note.note);

    const kept = await record(3);
    expect(kept.lines).toEqual(linesBefore);
    expect(kept.objections).toEqual([
      expect.objectContaining({ concerns: 'own-vote', text: 'Nacisnąłem inny przycisk', note: note.note }),
    ]);
    const pdf = await visitor.get(`/api/public/sessions/${chamber.sessionId}/votings/3.pdf`);
    expect(textOf(pdf.bytes)).toContain('Nacisnąłem inny przycisk');
  });

  it('V-18: annulled by the chair alone, with a reason; number, votes and list are kept as void', async () => {
    const votingId = await takesVote(chair, voters, question, choicesOf({ for: 8 }));
    await operator.isRefused('AnnulVoting', { votingId, reason: 'Pomyłka' }, 'not-permitted');
    await chair.isRefused('AnnulVoting', { votingId, reason: ' ' }, 'reason-required');
    await chair.orders('AnnulVoting', { votingId, reason: 'Wyświetlono niewłaściwy tekst' });
    await chair.until('unieważnione', ({ view }) => view?.voting?.annulment !== null);
    expect(chair.view.nextStep).toMatchObject({ kind: 'start-item' });
    const annulled = await record(4);
    expect(annulled).toMatchObject({ no: 4, status: 'void', annulment: { reason: 'Wyświetlono niewłaściwy tekst' } });
    expect(annulled.result.tally.for).toBe(8);
    const pdf = textOf((await visitor.get(`/api/public/sessions/${chamber.sessionId}/votings/4.pdf`)).bytes);
    expect(pdf).toContain('UNIEWAŻNIONE');
    expect(pdf).not.toContain('Stwierdzam, że uchwała została podjęta');
  });
});

function textOf(pdf: Buffer): string {
  const { root } = readPdf(pdf);
  return ['P', 'TD', 'TH', 'LBody', 'H1'].flatMap((type) => elementsOf(root, type).map(({ text }) => text)).join(' ');
}
