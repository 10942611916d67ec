import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnualRefusals } from '../../../protocol/src/http/annual-refusals.js';
import type { Term } from '../../../protocol/src/http/office.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { signedIn } from '../people/accounts.js';
import { CouncilOffice, itemOf } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { granted } from '../people/hub-refusal.js';

describe('R-07: refusals of earlier years, entered by the office', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let term: Term;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
    term = await office.formsCouncil();
  });
  afterAll(() => hub.dispose());

  const path = () => `/api/office/terms/${term.termId}/annual-refusals`;
  const enters = async (kind: string, day: string, resolutionNo: string | null): Promise<AnnualRefusals> =>
    granted(await office.visitor.post(path(), { kind, day, resolutionNo }));
  const sees = async (): Promise<AnnualRefusals> => granted(await office.visitor.get(path()));

  it('V-24: a discharge is refused by a resolution only; no day of tomorrow; the year once', async () => {
    await expect(enters('discharge', '2025-06-24', null)).rejects.toMatchObject({ status: 400, path: 'resolutionNo' });
    await expect(enters('confidence', '2999-06-24', null)).rejects.toMatchObject({ code: 'day-in-future' });
    await enters('confidence', '2024-06-25', null);
    await expect(enters('confidence', '2024-06-26', 'V/30/24')).rejects.toMatchObject({ code: 'refusal-entered' });
  });

  it('art. 28aa ust. 10: two consecutive years open the referendum until a session in time foresees it', async () => {
    expect((await sees()).openPaths).toEqual([]);
    const { openPaths } = await enters('confidence', '2025-06-24', 'X/70/25');
    expect(openPaths).toMatchObject([{ kind: 'referendum-after-confidence', earliest: '2025-07-09' }]);
    const vote = {
      subject: 'Referendum w sprawie odwołania Wójta',
      kind: 'resolution' as const,
      majority: { kind: 'absolute-of-statutory' as const },
      basis: 'art. 28aa ust. 10 u.s.g.',
    };
    const agenda = [{ ...itemOf({ number: '1' }), vote }];
    const header = { number: 1, title: 'Sesja', date: '2025-07-08', time: '10:00', place: 'Sala' };
    const meeting = await office.prepares(term.termId, { header, agenda });
    expect((await sees()).openPaths).toHaveLength(1);
    await office.changesMeeting(meeting, { header: { ...header, date: '2025-07-09' } });
    expect((await sees()).openPaths).toEqual([]);
  });

  it('an entry is withdrawn with a reason and stays; the database changes none', async () => {
    const { entered } = await enters('discharge', '2025-06-24', 'X/71/25');
    const own = entered.find(({ kind }) => kind === 'discharge');
    const withdraw = `${path()}/${own?.refusalId}/withdraw`;
    const after: AnnualRefusals = granted(await office.visitor.post(withdraw, { reason: 'pomyłka w roku' }));
    expect(after.entered.find(({ kind }) => kind === 'discharge')?.withdrawn).toMatchObject({
      reason: 'pomyłka w roku',
    });
    expect((await office.visitor.post(withdraw, { reason: 'jeszcze raz' })).status).toBe(409);
    for (const statement of ['DELETE FROM annual_refusals', `UPDATE annual_refusals SET day = '2023-01-01'`])
      await expect(databaseOf(hub, statement)).rejects.toThrow();
    const audit = await databaseOf(hub, `SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY at`, [
      own?.refusalId,
    ]);
    expect(audit).toEqual([{ action: 'annual-refusal-entered' }, { action: 'annual-refusal-withdrawn' }]);
  });

  it('only the office of the council sees and enters', async () => {
    const stranger = await signedIn(hub, { username: 'obcy.urzednik', roles: ['operator'] });
    expect((await stranger.get(path())).status).toBe(403);
    expect((await stranger.post(path(), { kind: 'confidence', day: '2023-06-20', resolutionNo: null })).status).toBe(
      403,
    );
  });
});
