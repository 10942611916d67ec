import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import type { Term } from '../../../protocol/src/http/office.js';
import type { OralQuestion } from '../../../protocol/src/http/oral-questions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { signedIn } from '../people/accounts.js';
import { CouncilOffice } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { granted } from '../people/hub-refusal.js';

describe('I-04: questions asked aloud at a session', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let term: Term;
  let sessionId: string;
  let memberId: string;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
    term = await office.formsCouncil();
    sessionId = (await office.prepares(term.termId, {})).sessionId;
    const members: { memberId: string }[] = granted(
      await office.visitor.get(`/api/office/terms/${term.termId}/members`),
    );
    memberId = members[0]?.memberId ?? '';
  });
  afterAll(() => hub.dispose());

  const path = () => `/api/office/terms/${term.termId}/oral-questions`;
  const enters = async (part: object): Promise<OralQuestion> => {
    const input = { sessionId, memberId, askedBy: null, question: 'Kiedy remont drogi do szkoły?', answer: '' };
    return granted(await office.visitor.post(path(), { ...input, ...part }));
  };
  const sees = async (): Promise<OralQuestion[]> => granted(await office.visitor.get(path()));
  const writes = (oralQuestionId: string, by: string) =>
    office.visitor.post(`/api/office/terms/${term.termId}/interpellations`, {
      kind: 'question',
      memberId: by,
      filedAt: new Date(Date.now() - 60_000).toISOString(),
      subject: 'Remont drogi',
      facts: 'Droga do szkoły jest w złym stanie.',
      questions: 'Kiedy remont drogi do szkoły?',
      oralQuestionId,
    });

  it('a councillor and a sołtys ask; nobody is no asker', async () => {
    await enters({ memberId: null, askedBy: 'Krystyna Lis, sołtys Dębiny', answer: 'W maju.' });
    await enters({});
    expect((await sees()).map(({ askedBy, answer }) => [askedBy.length > 3, answer])).toEqual([
      [true, ''],
      [true, 'W maju.'],
    ]);
    await expect(enters({ memberId: null, askedBy: '' })).rejects.toMatchObject({ code: 'asker-unknown' });
    await expect(enters({ sessionId: crypto.randomUUID() })).rejects.toMatchObject({ status: 404 });
  });

  it('a councillor’s question becomes a paper once; then it stays', async () => {
    const { oralQuestionId } = await enters({});
    const paper: InterpellationRecord = granted(await writes(oralQuestionId, memberId));
    expect((await sees()).find((question) => question.oralQuestionId === oralQuestionId)?.interpellationId).toBe(
      paper.interpellationId,
    );
    const again = await writes(oralQuestionId, memberId);
    expect([again.status, again.json().code]).toEqual([409, 'oral-question-written']);
    expect((await office.visitor.delete(`/api/office/oral-questions/${oralQuestionId}`)).status).toBe(409);
  });

  it('what was entered by mistake is removed; the audit keeps the words', async () => {
    const { oralQuestionId } = await enters({ question: 'Pytanie zapisane omyłkowo' });
    expect((await office.visitor.delete(`/api/office/oral-questions/${oralQuestionId}`)).status).toBe(204);
    expect((await sees()).some((question) => question.oralQuestionId === oralQuestionId)).toBe(false);
    const audit = await databaseOf(
      hub,
      `SELECT action, details->>'question' AS question FROM audit_entries WHERE subject_id = $1 ORDER BY at`,
      [oralQuestionId],
    );
    expect(audit.at(-1)).toEqual({ action: 'oral-question-removed', question: 'Pytanie zapisane omyłkowo' });
  });

  it('only the office of the council sees and enters', async () => {
    const stranger = await signedIn(hub, { username: 'obcy.operator', roles: ['operator'] });
    expect((await stranger.get(path())).status).toBe(403);
  });
});
