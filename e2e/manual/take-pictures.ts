import type { SessionSummary } from '../../protocol/src/http/sessions.js';
import { HubHttp } from '../../rehearsal/src/hub/hub-http.js';
import { demoPassword } from '../../server/src/features/demo/content/people.js';
import { findChromium, launchChromium } from '../chromium.js';
import { Camera } from './camera.js';
import { picturesOfASession } from './pictures-of-a-session.js';
import { picturesOfTheDevices } from './pictures-of-the-devices.js';
import { picturesOfTheOffice } from './pictures-of-the-office.js';

/**
 * Remakes all pictures of the user manual. The demo session is started over before and after.
 * @param hubUrl a running hub with the demo council, e.g. `http://127.0.0.1:3000`
 * @param directory where the PNG files go
 */
export async function takePictures(hubUrl: string, directory: string): Promise<void> {
  const chromiumPath = findChromium();
  if (!chromiumPath) throw new Error('No Chromium on this machine; CHROMIUM_PATH may name one');
  const camera = new Camera(directory);
  const clerk = await HubHttp.signIn(hubUrl, 'biuro', demoPassword);
  const browser = await launchChromium(chromiumPath);
  try {
    await startsOver(clerk);
    await picturesOfTheOffice({ browser, camera, hubUrl });
    await picturesOfTheDevices({ browser, camera, hubUrl });
    await picturesOfASession({ browser, camera, hubUrl, sessionId: await startsOver(clerk) });
  } finally {
    await browser.close();
    await startsOver(clerk);
  }
}

/** Leaves one convened training session that nobody has touched. @returns its id */
async function startsOver(clerk: HubHttp): Promise<string> {
  const sessions = await clerk.get<SessionSummary[]>('/api/sessions');
  const [last] = sessions
    .filter(({ training, status, committees }) => training && status !== 'draft' && !committees)
    .sort((a, b) => b.number - a.number);
  if (!last) throw new Error('The hub has no demo council; an empty database gets one with KWORUM_DEMO=on');
  for (const { sessionId, status } of sessions) {
    if (status === 'draft') await clerk.delete(`/api/office/meetings/${sessionId}`);
  }
  const fresh = await clerk.post<{ sessionId: string }>(`/api/office/meetings/${last.sessionId}/reset`);
  return fresh.sessionId;
}
