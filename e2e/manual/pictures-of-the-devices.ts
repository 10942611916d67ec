import { Clerk } from '../people/clerk.js';
import { Operator } from '../people/operator.js';
import type { Studio } from './pictures-of-a-session.js';

const microphones = 'Mikrofony';

/** The virtual hall of the demo council: its settings in the office, its devices at the operator's, one of them unplugged. */
export async function picturesOfTheDevices({ browser, camera, hubUrl }: Studio): Promise<void> {
  const clerk = await Clerk.sitsDown(browser, { hubUrl });
  const { window } = clerk;
  await clerk.turnsTo('Sale');
  await window.page.getByRole('link', { name: 'Sala wirtualna' }).click();
  await window.region(microphones).getByText('działa', { exact: true }).waitFor();
  await camera.takes('sala-urzadzenia', window);
  await window.presses('Ustawienia: Kamera');
  await window.page.getByLabel('Sposób').waitFor();
  await camera.takes('sala-ustawienia', window);
  await window.page.getByRole('dialog').getByRole('button', { name: 'Anuluj' }).click();
  await window.page.getByRole('tab', { name: 'Miejsca' }).click();
  await window.sees('Kto tu mówi');
  await camera.takes('sala-miejsca', window, window.page.getByRole('tablist'));

  const operator = await Operator.sitsDown(browser, { hubUrl });
  await operator.turnsTo('Urządzenia');
  const card = operator.window.region(microphones);
  await card.getByText('działa', { exact: true }).waitFor();
  const lead = operator.window.button('Prowadź te obrady');
  if (await lead.isVisible()) await lead.click();
  await lead.waitFor({ state: 'detached' });
  await camera.takes('operator-urzadzenia', operator.window, operator.window.page.getByRole('tablist'));
  await card.getByText('Ćwicz usterkę').click();
  const cable = card.getByRole('switch', { name: 'kabel wyjęty' });
  await cable.click();
  await card.locator('.k-device__state--offline').waitFor();
  await camera.takes('operator-usterka', operator.window, card);
  await cable.click();
  await card.getByText('działa', { exact: true }).waitFor();
}
