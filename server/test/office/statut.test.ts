import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRules } from '../../../core/src/session/rules.js';
import type { Term } from '../../../protocol/src/http/office.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { signedIn } from '../people/accounts.js';
import { CouncilOffice } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { Visitor } from '../people/visitor.js';

describe('G-01, G-02: the settings of the statut', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let term: Term;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
  });
  afterAll(() => hub.dispose());
  const formsTerm = async () => {
    term = await office.createsTerm();
    return term.termId;
  };
  const path = () => `/api/office/terms/${term.termId}/statut`;

  it('are kept in versions that say who changed what and when, and stand in the audit', async () => {
    const termId = await formsTerm();
    expect(await office.seesStatut(termId)).toEqual([]);
    const first = { ruleSetVersion: 'Statut 2024', validFrom: '2024-05-07', liveVotes: true };
    await office.writesStatut(termId, first);
    const elections = { viceChairs: 2, afterFailedRound: 'new-nominations' as const };
    const second = { ruleSetVersion: 'Statut 2027', validFrom: '2027-01-01', elections };
    await office.writesStatut(termId, second, 1);
    const [newest, oldest] = await office.seesStatut(termId);
    expect(oldest).toMatchObject({
      seq: 1,
      rules: { ...defaultRules, ...first },
      changes: [{ setting: 'liveVotes', before: false, after: true }],
    });
    expect(newest).toMatchObject({
      seq: 2,
      changedBy: expect.stringMatching(/\S/),
      changes: [
        { setting: 'liveVotes', before: true, after: false },
        { setting: 'viceChairs', before: null, after: 2 },
        { setting: 'afterFailedRound', before: 'two-best', after: 'new-nominations' },
      ],
    });
    expect(Number.isNaN(Date.parse(newest?.changedAt ?? ''))).toBe(false);
    const notes = await databaseOf(
      hub,
      "SELECT details FROM audit_entries WHERE action = 'statut-version-added' AND subject_id = $1 ORDER BY entry_id",
      [termId],
    );
    expect(notes).toMatchObject([
      { details: { seq: 1, label: 'Statut 2024' } },
      { details: { seq: 2, changes: newest?.changes } },
    ]);
  });

  it('are never changed or removed, not even by the owner of the tables', async () => {
    const termId = await formsTerm();
    await office.writesStatut(termId, { ruleSetVersion: 'Statut 2024' });
    for (const statement of ["UPDATE statut_versions SET label = 'x'", 'DELETE FROM statut_versions'])
      await expect(databaseOf(hub, statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('never lose what somebody else wrote meanwhile', async () => {
    const termId = await formsTerm();
    const outcomes = await Promise.allSettled(
      ['A', 'B', 'C'].map((ruleSetVersion) => office.writesStatut(termId, { ruleSetVersion })),
    );
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(reasons).toEqual([1, 2].map(() => expect.objectContaining({ status: 409, code: 'statut-changed' })));
    expect(await office.seesStatut(termId)).toHaveLength(1);
  });

  it('have one label each in the term', async () => {
    const termId = await formsTerm();
    await office.writesStatut(termId, { ruleSetVersion: 'Statut 2024' });
    await expect(office.writesStatut(termId, { ruleSetVersion: 'STATUT 2024' }, 1)).rejects.toMatchObject({
      status: 422,
      code: 'statut-label-taken',
      path: 'rules.ruleSetVersion',
    });
  });

  it.each([
    ['a majority of its own (§3)', { majority: { kind: 'simple' } }],
    ['a quorum of its own (art. 14)', { quorum: 1 }],
    ['four vice-chairs (art. 19 ust. 1)', { elections: { viceChairs: 4, afterFailedRound: 'two-best' } }],
    ['taking part from afar (S-31)', { remote: { basis: 'statut', enabledBy: ['a', 'b'] } }],
    ['a day that does not exist', { validFrom: '2027-02-30' }],
    ['no label', { ruleSetVersion: '' }],
  ])('G-01: take no %s', async (_what, rules) => {
    await formsTerm();
    const answer = await office.visitor.post(path(), { rules: { ...defaultRules, ...rules }, basedOn: 0 });
    expect(answer.status).toBe(400);
    expect(await office.seesStatut(term.termId)).toEqual([]);
  });

  it('are for the office only, and a training office sees no real term', async () => {
    await formsTerm();
    expect((await new Visitor(hub.url).get(path())).status).toBe(401);
    const operator = await signedIn(hub, { username: 'operator-statut', roles: ['operator'] });
    expect((await operator.get(path())).status).toBe(403);
    expect((await operator.post(path(), { rules: defaultRules, basedOn: 0 })).status).toBe(403);
    const training = await CouncilOffice.at(hub, true);
    await expect(training.seesStatut(term.termId)).rejects.toMatchObject({ status: 404 });
    await expect(training.writesStatut(term.termId, {})).rejects.toMatchObject({ status: 404 });
  });

  it('G-02: a copied session takes those valid on its day', async () => {
    const termId = await formsTerm();
    const meeting = await office.prepares(termId);
    expect((await office.copies(meeting.sessionId)).rules).toEqual(meeting.rules);
    await office.writesStatut(termId, { ruleSetVersion: 'Statut 2024', validFrom: '2024-05-07', liveVotes: true });
    await office.writesStatut(termId, { ruleSetVersion: 'Statut 2100', validFrom: '2100-01-01' }, 1);
    const copy = await office.copies(meeting.sessionId);
    expect(copy.rules).toMatchObject({ ruleSetVersion: 'Statut 2024', liveVotes: true });
    expect((await office.seesMeeting(meeting.sessionId)).rules).toEqual(meeting.rules);
  });

  it('G-02: what a session departs in from the statut of its day stands in its first event and on its public page', async () => {
    const { termId } = await office.formsCouncil();
    const { sessionId, rules } = await office.prepares(termId);
    const { ruleSetVersion: _, validFrom: __, ...settings } = rules;
    const kept = { ...settings, liveVotes: !rules.liveVotes };
    await office.writesStatut(termId, { ...kept, ruleSetVersion: 'Statut 2024', validFrom: '2024-05-07' });
    await office.convenes(sessionId);
    const [first] = await hub.app.get(LiveSessions).linksOf(sessionId);
    const departure = {
      label: 'Statut 2024',
      validFrom: '2024-05-07',
      changes: [{ setting: 'liveVotes', before: !rules.liveVotes, after: rules.liveVotes }],
    };
    expect(JSON.parse(first?.body ?? '{}')).toMatchObject({ type: 'SessionPrepared', payload: { departure } });
    const page = await (await fetch(`${hub.url}/sesje/${sessionId}`)).text();
    expect(page).toContain('Zasady tej sesji odbiegają od statutu');
    expect(page).toContain('Zamiast ustawień wersji „Statut 2024”');
    expect(page).toContain('Pokazuj na sali, kto jak głosuje, jeszcze w trakcie głosowania: tak → nie');
  });

  it('G-02: a session that follows the statut says nothing of it', async () => {
    const { termId } = await office.formsCouncil();
    const { sessionId, rules } = await office.prepares(termId);
    await office.writesStatut(termId, { ...rules, ruleSetVersion: 'Statut 2024', validFrom: '2024-05-07' });
    await office.convenes(sessionId);
    const [first] = await hub.app.get(LiveSessions).linksOf(sessionId);
    expect(JSON.parse(first?.body ?? '{}').payload).not.toHaveProperty('departure');
    expect(await (await fetch(`${hub.url}/sesje/${sessionId}`)).text()).not.toContain('odbiegają od statutu');
  });
});
