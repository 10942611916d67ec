import { Clerk } from '../people/clerk.js';
import type { Studio } from './pictures-of-a-session.js';

/** A session in preparation, from the first press to the notice, and what else the office does. */
export async function picturesOfTheOffice({ browser, camera, hubUrl }: Studio): Promise<void> {
  const clerk = await Clerk.sitsDown(browser, { hubUrl });
  const { window } = clerk;
  await window.sees('Do zrobienia');
  await camera.takes('biuro-start', window);
  await clerk.createsSession(inDays(14), '10:00', 'Sala narad Urzędu Gminy w Jarzębinowie, ul. Polna 1');
  await clerk.addsResolution('Podjęcie uchwały w sprawie planu pracy Rady Gminy', 'druk nr 149');
  await camera.takes('biuro-porzadek', window, window.page.getByRole('tablist'));
  await clerk.goesToStep('4. Zwołanie');
  await window.sees('Brakuje');
  await camera.takes('biuro-zwolanie', window, window.page.getByRole('tablist'));
  await window.presses(/^Otwórz punkt \d+$/);
  await camera.takes('biuro-punkt', window);
  await clerk.closesItem();
  await window.presses('Zapisz');
  await window.sees('Wszystko zapisane');
  await clerk.turnsTo('Rada i kadencja');
  await window.sees('Wierzbicka');
  await camera.takes('biuro-rada', window);
  await clerk.turnsTo('Konta');
  await window.sees('Halina Wierzbicka');
  await camera.takes('biuro-konta', window);
  await clerk.turnsTo('Sesje');
  await window.sees('Zakończone');
  await camera.takes('biuro-sesje', window);
  await window.page.getByRole('link', { name: 'Wyniki głosowań' }).filter({ hasText: 'XXI sesja' }).click();
  await window.sees('Zbiorczy imienny wykaz głosowań');
  await camera.takes('biuro-wyniki', window);
}

/** @returns `YYYY-MM-DD` */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
