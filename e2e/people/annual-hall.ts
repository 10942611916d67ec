import type { Browser } from 'playwright-core';
import type { TrainingCouncil } from '../../protocol/src/http/office.js';
import { HubHttp } from '../../rehearsal/src/hub/hub-http.js';
import { convene } from '../../rehearsal/src/play/stage.js';
import { annual } from '../../rehearsal/src/scripts/annual.js';
import { demoPassword } from '../../server/src/features/demo/content/people.js';
import { Chair } from './chair.js';
import { Keyboard } from './keyboard.js';
import { VirtualCouncil } from './virtual-council.js';
import { Window } from './window.js';

const dayMs = 86_400_000;

/** An annual session of a training council: the chair with a keyboard in a real window, everybody else on sockets. */
export interface AnnualHall {
  readonly sessionId: string;
  readonly chair: Chair;
  readonly keyboard: Keyboard;
  readonly others: VirtualCouncil;
}

/**
 * Convenes the annual session of the rehearsal, guided item by item, and brings everybody to their place. The chair signs in by keyboard.
 * @param resident who applied to the debate in time, with enough supporters
 */
export async function annualHall(
  browser: Browser,
  hubUrl: string,
  councillors: number,
  resident: string,
): Promise<AnnualHall> {
  const office = await HubHttp.signIn(hubUrl, 'biuro', demoPassword);
  const casting = annual.cast({ councillors });
  const council = await office.post<TrainingCouncil>('/api/office/trainings/council', casting.council);
  const sessionId = await convene(office, council, casting, {});
  await office.post(`/api/office/sessions/${sessionId}/debate-applications`, {
    fullName: resident,
    contact: 'tel. 600 000 000',
    receivedAt: new Date(Date.now() - dayMs).toISOString(),
    signatures: 60,
    standing: 'complete',
    note: '',
  });
  const accounts = council.members.filter(({ username }) => username !== council.chair.username);
  const others = await VirtualCouncil.signsIn(hubUrl, sessionId, accounts);
  const keyboard = new Keyboard(await Window.opens(browser, { hubUrl }));
  await keyboard.keepsHandsOffPointer();
  const { window } = keyboard;
  await window.goes('/chamber');
  await keyboard.writes('Nazwa użytkownika', council.chair.username);
  await keyboard.writes('Hasło', council.chair.password);
  await keyboard.strikes('Enter');
  await window.region('Następny krok').waitFor();
  return { sessionId, chair: Chair.at(window), keyboard, others };
}
