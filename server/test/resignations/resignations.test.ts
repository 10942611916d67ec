import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import type { MemberRecord, Term } from '../../../protocol/src/http/office.js';
import type { ResignationRecord } from '../../../protocol/src/http/resignations.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { signedIn } from '../people/accounts.js';
import { CouncilOffice, itemOf } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { granted } from '../people/hub-refusal.js';

const day = (offset: number) => localDay(Date.now() + offset * 86_400_000);

describe('art. 19 ust. 5–6 u.s.g.: resignations of chair and vice-chairs', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let term: Term;
  let members: MemberRecord[];
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
  });
  afterAll(() => hub.dispose());
  beforeEach(async () => {
    term = await office.formsCouncil();
    members = await office.seesMembers(term.termId);
    const second = members.find(({ seatNo }) => seatNo === 2);
    if (second) await office.changesMember(term.termId, second, { office: 'vice-chair' });
  });

  const memberOn = (seatNo: number) => members.find((member) => member.seatNo === seatNo)?.memberId ?? '';
  const path = () => `/api/office/terms/${term.termId}/resignations`;
  const files = async (seatNo: number, filedOn: string): Promise<ResignationRecord[]> =>
    granted(await office.visitor.post(path(), { memberId: memberOn(seatNo), filedOn }));
  const step = async (known: ResignationRecord | undefined, name: string, body = {}): Promise<ResignationRecord[]> =>
    granted(await office.visitor.post(`${path()}/${known?.resignationId}/${name}`, body));
  const officeOn = async (seatNo: number) =>
    (await office.seesMembers(term.termId)).find((member) => member.seatNo === seatNo)?.office;

  it('ust. 5: the office is held until the council accepts by resolution; then a person changes the register', async () => {
    const [filed] = await files(1, day(-3));
    expect(filed).toMatchObject({ office: 'chair', standing: 'waits', ending: null, officeEnded: null });
    await expect(step(filed, 'end-of-office')).rejects.toMatchObject({ code: 'resignation-without-effect' });
    await expect(files(1, day(-2))).rejects.toMatchObject({ status: 409, code: 'resignation-filed' });
    const late = { kind: 'accepted', day: day(1), resolutionNo: 'XX/1/26' };
    await expect(step(filed, 'ending', late)).rejects.toMatchObject({ code: 'resignation-ending-unfit' });
    const [accepted] = await step(filed, 'ending', { ...late, day: day(-1) });
    expect(accepted).toMatchObject({ standing: 'accepted', ending: { resolutionNo: 'XX/1/26' } });
    expect(await officeOn(1)).toBe('chair');
    const [ended] = await step(filed, 'end-of-office');
    expect(ended?.officeEnded).toEqual({ day: day(0), basis: 'art. 19 ust. 5 u.s.g.' });
    expect(await officeOn(1)).toBeNull();
    await expect(step(filed, 'end-of-office')).rejects.toMatchObject({ code: 'resignation-ended' });
    const audit = `SELECT details FROM audit_entries WHERE action = 'member-changed' AND subject_id = $1
      AND details ? 'resignationId'`;
    expect(await databaseOf(hub, audit, [memberOn(1)])).toMatchObject([
      { details: { office: ['chair', null], basis: 'art. 19 ust. 5 u.s.g.' } },
    ]);
  });

  it('ust. 6: without a resolution accepted by law; nothing changes by itself; the vice-chair’s session elects a new chair', async () => {
    const [filed] = await files(1, day(-70));
    expect(filed).toMatchObject({ standing: 'by-law', ending: null });
    expect(await officeOn(1)).toBe('chair');
    const [ended] = await step(filed, 'end-of-office');
    expect(ended?.officeEnded?.basis).toBe('art. 19 ust. 6 u.s.g.');
    const header = { number: 1, title: 'Sesja', date: day(9), time: '10:00', place: 'Sala' };
    const { sessionId } = await office.prepares(term.termId, { header, agenda: [itemOf({ number: '1' })] });
    expect((await office.convenes(sessionId)).status).toBe('convened');
  });

  it('taken back in time it leaves the office; others resign from nothing; the database changes no entry', async () => {
    const [filed] = await files(2, day(-3));
    const [back] = await step(filed, 'ending', { kind: 'taken-back', day: day(0) });
    expect(back).toMatchObject({ office: 'vice-chair', standing: 'taken-back' });
    await expect(step(filed, 'end-of-office')).rejects.toMatchObject({ code: 'resignation-without-effect' });
    await expect(files(3, day(-1))).rejects.toMatchObject({
      code: 'holds-no-office',
      article: 'art. 19 ust. 5 u.s.g.',
    });
    await expect(files(1, day(1))).rejects.toMatchObject({ code: 'filed-in-future' });
    expect(await files(2, day(0))).toHaveLength(2);
    for (const statement of ['DELETE FROM resignation_steps', `UPDATE resignations SET filed_on = '2020-01-01'`])
      await expect(databaseOf(hub, statement)).rejects.toThrow();
    const stranger = await signedIn(hub, { username: 'obcy.urzednik', roles: ['operator'] });
    expect((await stranger.get(path())).status).toBe(403);
  });
});
