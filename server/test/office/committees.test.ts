import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommitteeInput, CommitteeRecord } from '../../../protocol/src/http/committees.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { CouncilOffice, itemOf, resolutionOf } from '../people/council-office.js';
import { granted } from '../people/hub-refusal.js';

let hub: HubUnderTest;
let office: CouncilOffice;

beforeAll(async () => {
  hub = await startHubUnderTest();
  office = await CouncilOffice.at(hub);
});
afterAll(() => hub?.dispose());

const blank: CommitteeInput = {
  name: 'Komisja Budżetu',
  kind: 'standing',
  memberIds: [],
  chairId: null,
  deputyId: null,
  quorum: { p: 1, q: 2 },
  handCounts: true,
  majority: { kind: 'simple' },
  closed: false,
};

describe('K-01: the register of committees', () => {
  it('K-06: a sitting is convened by the office with its committee’s majority, numbered per committee, and carries its opinion to the council', async () => {
    const term = await office.formsCouncil();
    const members = await office.seesMembers(term.termId);
    const ids = members.map(({ memberId }) => memberId);
    const path = `/api/office/terms/${term.termId}/committees`;
    const make = async (input: Partial<CommitteeInput>) =>
      granted<CommitteeRecord>(await office.visitor.post(path, { ...blank, ...input }));
    const budget = await make({ memberIds: ids.slice(0, 5), chairId: ids[0] ?? null });
    const school = await make({
      name: 'Komisja Oświaty',
      memberIds: ids.slice(4, 8),
      chairId: ids[4] ?? null,
      majority: { kind: 'qualified', p: 2, q: 3, of: 'statutory' },
    });
    await expect(make({ memberIds: ['nobody'] })).rejects.toMatchObject({ code: 'committee-member-unknown' });
    await expect(make({ memberIds: ids.slice(0, 3), quorum: { p: 1, q: 3 } })).rejects.toMatchObject({
      code: 'committee-quorum-invalid',
    });
    await expect(make({ majority: { kind: 'qualified', p: 1, q: 2, of: 'votes' } })).rejects.toMatchObject({
      code: 'committee-majority-invalid',
    });
    const { committeeId: _, ...described } = budget;
    const changed = granted<CommitteeRecord>(
      await office.visitor.put(`${path}/${budget.committeeId}`, { ...described, name: 'Komisja Budżetu i Finansów' }),
    );
    expect(changed).toMatchObject({ version: 2, name: 'Komisja Budżetu i Finansów' });

    const paper = await office.uploads();
    const agenda = [itemOf({ number: '1' }), resolutionOf('2', [paper])];
    const committeeIds = [budget.committeeId, school.committeeId];
    const header = { number: 1, title: 'Wspólne posiedzenie', date: '2099-12-01', time: '10:00', place: 'Sala' };
    const joint = await office.prepares(term.termId, {
      header: { ...header, presiderId: ids[0] },
      committeeIds,
      agenda,
    });
    await office.convenes(joint.sessionId);
    const live = hub.app.get(LiveSessions);
    const state = await live.stateOf(joint.sessionId);
    expect(state.header.committees?.map(({ majority }) => majority)).toEqual([
      { kind: 'simple' },
      { kind: 'qualified', p: 2, q: 3, of: 'statutory' },
    ]);
    expect(state.header.committees?.map(({ name, number }) => `${name} ${number}`)).toEqual([
      'Komisja Budżetu i Finansów 1',
      'Komisja Oświaty 1',
    ]);
    const next = await office.prepares(term.termId, { header, committeeIds: [school.committeeId], agenda });
    await office.convenes(next.sessionId);
    expect((await live.stateOf(next.sessionId)).header.committees?.[0]?.number).toBe(2);

    const presider = { personId: 'p', memberId: ids[0] ?? '', roles: ['councillor' as const], deviceId: 'test' };
    const order = async (type: string, payload: object) => {
      const envelope = { id: crypto.randomUUID(), sessionId: joint.sessionId, type, payload };
      expect(await live.execute(envelope as never, presider)).toMatchObject({ status: 'accepted' });
    };
    for (const memberId of ids.slice(0, 4))
      expect(
        await live.execute(
          {
            id: crypto.randomUUID(),
            sessionId: joint.sessionId,
            type: 'RecordAttendance',
            payload: { memberId, kind: 'entered' },
          },
          { ...presider, memberId },
        ),
      ).toMatchObject({ status: 'accepted' });
    await order('OpenSession', {});
    const itemId = agenda[1]?.itemId ?? '';
    await order('StartItem', { itemId });
    const opinion = {
      itemId,
      committeeId: school.committeeId,
      opinion: 'none',
      remarks: 'Brak kworum',
      votingId: null,
    };
    await order('RecordOpinion', opinion);

    const session = await office.prepares(term.termId, { agenda });
    await office.convenes(session.sessionId);
    expect((await live.stateOf(session.sessionId)).agenda[1]?.opinions).toMatchObject([
      { committee: 'Komisja Oświaty', opinion: 'none', remarks: 'Brak kworum', sessionId: joint.sessionId },
    ]);
    // K-08: sittings are public, and told apart from sessions.
    const lists = (await (await fetch(`${hub.url}/api/public/sessions`)).json()) as {
      sessionId: string;
      committees?: string[];
    }[];
    expect(lists.find(({ sessionId }) => sessionId === joint.sessionId)?.committees).toEqual([
      'Komisja Budżetu i Finansów',
      'Komisja Oświaty',
    ]);
    expect(lists.find(({ sessionId }) => sessionId === session.sessionId)?.committees).toBeUndefined();
  });
});
