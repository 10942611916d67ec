import type { Browser } from 'playwright-core';
import type { TrainingCouncil } from '../../protocol/src/http/office.js';
import { HubHttp } from '../../rehearsal/src/hub/hub-http.js';
import { item, voteOn } from '../../rehearsal/src/play/agenda-items.js';
import { inventedCouncil } from '../../rehearsal/src/play/invented-council.js';
import { type Casting, convene } from '../../rehearsal/src/play/stage.js';
import { todaysHeader } from '../../rehearsal/src/scripts/script.js';
import { demoPassword } from '../../server/src/features/demo/content/people.js';
import { Chair } from './chair.js';
import { Councillor } from './councillor.js';
import { VirtualCouncil } from './virtual-council.js';
import { VisitorOnline } from './visitor-online.js';
import { Wall } from './wall.js';
import { Window } from './window.js';

const seats = 9;

/** A session asked for by a quarter of a council of nine, of whom five come: the chair and one councillor in windows, three on sockets. */
export interface RequestedHall {
  readonly sessionId: string;
  readonly chair: Chair;
  readonly councillor: Councillor;
  readonly others: VirtualCouncil;
  readonly visitor: VisitorOnline;
  readonly wall: Wall;
}

/** Nobody in the office has judged the loan (V-25); the councillor in the window is of the fire brigade (V-12). */
export async function requestedHall(browser: Browser, hubUrl: string): Promise<RequestedHall> {
  const office = await HubHttp.signIn(hubUrl, 'biuro', demoPassword);
  const casting: Casting = { council: inventedCouncil(seats), header: headerOf, agenda, rules: { guidedItems: true } };
  const council = await office.post<TrainingCouncil>('/api/office/trainings/council', casting.council);
  const [, fireman, ...rest] = council.members;
  if (!fireman) throw new Error('A council without councillors');
  const profile = `/api/office/terms/${council.termId}/members/${fireman.memberId}/interests`;
  await office.replace(profile, { flags: ['fire-brigade'] });
  const sessionId = await convene(office, council, casting, {});
  const others = await VirtualCouncil.signsIn(hubUrl, sessionId, rest.slice(0, 3));
  const [console, desk] = await Promise.all([Window.opens(browser, { hubUrl }), Window.opens(browser, { hubUrl })]);
  await console.goes(`/chamber/${sessionId}/chair`);
  await console.signsIn(council.chair.username, council.chair.password);
  await desk.goes(`/chamber/${sessionId}/desk`);
  await desk.signsIn(fireman.username, fireman.password);
  const wall = await Wall.hangs(browser, hubUrl);
  const operator = await HubHttp.signIn(hubUrl, council.operator.username, council.operator.password);
  await operator.post('/api/screens/pairings/confirm', { code: await wall.code(), name: 'Sala', sessionId });
  const visitor = await VisitorOnline.follows(browser, sessionId, { hubUrl });
  return { sessionId, chair: Chair.at(console), councillor: Councillor.at(desk), others, visitor, wall };
}

function headerOf({ members }: TrainingCouncil) {
  const header = todaysHeader('Sesja na wniosek radnych');
  const signatories = members.slice(0, 3).map(({ memberId }) => memberId);
  return { ...header, request: { by: 'councillors', filedOn: header.date, signatories } as const };
}

const { matter: _unjudged, ...loan } = voteOn('Uchwała w sprawie kredytu').vote;

const agenda: Casting['agenda'] = [
  item('1', 'opening', 'Otwarcie sesji'),
  item('2', 'agenda-changes', 'Zmiany porządku', voteOn('Zdjęcie punktu 6', 'agenda-change', 'procedural')),
  item('3', 'resolution', 'Zaciągnięcie kredytu', { vote: loan }),
  item('4', 'resolution', 'Ekwiwalent dla członków OSP', voteOn('Uchwała w sprawie ekwiwalentu')),
  item('5', 'information', 'Informacja o drogach'),
  item('6', 'information', 'Informacja o szkołach'),
  item('7', 'closing', 'Zamknięcie obrad'),
];
