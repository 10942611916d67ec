import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type PresenceReport,
  type PresenceSummary,
  type RemotePermissionRecord,
} from '../../../protocol/src/http/presence.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { elementsOf, readPdf } from '../pdf/read-pdf.js';
import { CouncilOffice } from '../people/council-office.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';

let hub: HubUnderTest;
let office: CouncilOffice;
let other: CouncilOffice;
beforeAll(async () => {
  hub = await startHubUnderTest();
  office = await CouncilOffice.at(hub);
  other = await CouncilOffice.at(hub, false, 'biuro2');
});
afterAll(() => hub.dispose());

describe('S-25: the report for allowances', () => {
  it('is for the office only, as data, table, workbook and paper; an excuse is kept and audited', async () => {
    const { termId } = await office.formsCouncil();
    const { sessionId } = await office.convenes((await office.prepares(termId)).sessionId);
    const path = `/api/office/sessions/${sessionId}/presence`;
    expect((await new Visitor(hub.url).get(path)).status).toBe(401);
    const report = granted<PresenceReport>(await office.visitor.get(path));
    const [first] = report.lines;
    expect(report.lines.length).toBeGreaterThan(0);
    expect(first).toMatchObject({ excused: false, stays: [] });
    granted(await office.visitor.put(`${path}/excuses/${first?.memberId}`, { excused: true }));
    const again = granted<PresenceReport>(await office.visitor.get(path));
    expect(again.lines[0]).toMatchObject({ excused: true });
    expect((await office.visitor.put(`${path}/excuses/nobody`, { excused: true })).status).toBe(404);

    const csv = (await office.visitor.get(`${path}.csv`)).bytes.toString('utf8');
    expect(csv).toContain('nieobecnosc_usprawiedliwiona');
    const xlsx = await office.visitor.get(`${path}.xlsx`);
    expect(xlsx.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    const pdf = readPdf((await office.visitor.get(`${path}.pdf`)).bytes);
    const words = elementsOf(pdf.root, 'TR')
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain('NIEOBECNOŚĆ USPRAWIEDLIWIONA');
    const summaryPath = `/api/office/terms/${termId}/presence`;
    const summary = granted<PresenceSummary>(await office.visitor.get(`${summaryPath}?from=2026-01-01&to=2027-12-31`));
    // Only closed sessions are settled.
    expect(summary.sessions).toEqual([]);
    expect((await office.visitor.get(`${summaryPath}?from=2026-12-01&to=2026-01-01`)).status).toBe(400);
  });
});

describe('S-31: taking part from afar', () => {
  it('needs two different persons and a basis; the notice freezes it into the rules', async () => {
    const { termId } = await office.formsCouncil();
    const { sessionId } = await office.prepares(termId);
    const path = `/api/office/meetings/${sessionId}/remote`;
    expect(granted(await office.visitor.get(path))).toEqual({ permission: null });
    expect((await office.visitor.put(path, { basis: ' ' })).status).toBe(400);
    const asked = granted<RemotePermissionRecord>(await office.visitor.put(path, { basis: 'art. 99 ustawy próbnej' }));
    expect(asked.confirmedByName).toBeNull();
    expect((await office.visitor.post(`${path}/confirm`)).status).toBe(403);
    const confirmed = granted<RemotePermissionRecord>(await other.visitor.post(`${path}/confirm`));
    expect(confirmed.confirmedByName).not.toBeNull();
    await office.convenes(sessionId);
    const { rules } = await hub.app.get(LiveSessions).stateOf(sessionId);
    expect(rules.remote).toMatchObject({ basis: 'art. 99 ustawy próbnej' });
    expect(new Set(rules.remote?.enabledBy).size).toBe(2);
    expect((await office.visitor.send('DELETE', path)).status).toBe(409);
  });

  it('asked for and never confirmed, it is not there; the office cannot write it into the rules', async () => {
    const { termId } = await office.formsCouncil();
    const meeting = await office.prepares(termId);
    const { sessionId } = meeting;
    granted(await office.visitor.put(`/api/office/meetings/${sessionId}/remote`, { basis: 'art. 99' }));
    const { training: _, status: __, sessionId: ___, ...change } = meeting;
    const smuggled = { ...change, rules: { ...change.rules, remote: { basis: 'x', enabledBy: ['a', 'b'] } } };
    expect((await office.visitor.put(`/api/office/meetings/${sessionId}`, smuggled)).status).toBe(400);
    await office.convenes(sessionId);
    expect((await hub.app.get(LiveSessions).stateOf(sessionId)).rules.remote).toBeUndefined();
  });
});
