import { expect, it } from 'vitest';
import type { PresenceLine, PresenceReport } from '../../../protocol/src/http/presence.js';
import { elementsOf, readPdf } from '../../test/pdf/read-pdf.js';
import { presenceReportDocument } from './presence-report.js';
import { renderDocument } from './render-document.js';

const [from, until] = ['2026-11-24T09:00:00.000Z', '2026-11-24T11:00:00.000Z'];
const line = (lastName: string, besides: Partial<PresenceLine> = {}): PresenceLine => ({
  ...{ memberId: lastName, lastName, firstName: 'Anna' },
  ...{ excused: false, late: false, leftEarly: false, minutes: 120 },
  stays: [{ sittingNo: 1, from, until, enteredBy: 'self', leftBy: null }],
  ...{ items: ['whole'], votings: ['voted'] },
  ...besides,
});
const report: PresenceReport = {
  ...{ sessionId: 's', title: 'XXXI Sesja', councilName: 'Rada Gminy', termLabel: '2024–2029', date: '2026-11-24' },
  ...{ training: false, remoteBasis: 'art. 15zzx ustawy' },
  sittings: [{ no: 1, openedAt: from, closedAt: until }],
  items: [{ number: '1', title: 'Otwarcie' }],
  votings: [{ no: 1, subject: 'Uchwała' }],
  lines: [
    line('Dąb'),
    line('Lis', { stays: [{ sittingNo: 1, from, until, enteredBy: 'remote', leftBy: null }], votings: ['excluded'] }),
    line('Łoś', { stays: [], excused: true, items: ['absent'], votings: ['absent'] }),
    line('Żak', { excused: true, late: true, leftEarly: true, votings: ['not-voted'] }),
  ],
};

it('S-25, S-31: justified absences, those who took part from afar and the basis of it are on the paper', async () => {
  const { root, untagged } = readPdf(await renderDocument(presenceReportDocument(report)));
  const rows = elementsOf(root, 'TR').map(({ children }) => children.map(({ text }) => text));
  expect(rows.slice(1)).toEqual([
    ['1', 'Dąb Anna', '10:00–12:00', '1/1', '1/1', ''],
    ['2', 'Lis Anna', '10:00–12:00', '1/1', '0/0', 'udział zdalny wyłączenie z głosowania (art. 25a)'],
    ['3', 'Łoś Anna', 'NIEOBECNOŚĆ USPRAWIEDLIWIONA', '0/1', '0/1', ''],
    ['4', 'Żak Anna', '10:00–12:00', '1/1', '0/1', expect.stringContaining('nieobecność w części usprawiedliwiona')],
  ]);
  expect(root.text).toContain('Udział zdalny – podstawa: art. 15zzx ustawy');
  expect(untagged).toEqual([]);
});
