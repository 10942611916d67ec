import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import type { CommitteePapers, PublicCommittee } from '../../../protocol/src/http/committee-papers.js';
import type { CommitteeRecord } from '../../../protocol/src/http/committees.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { CouncilOffice, itemOf, pdf, resolutionOf } from '../people/council-office.js';
import { granted } from '../people/hub-refusal.js';

let hub: HubUnderTest;
let office: CouncilOffice;

beforeAll(async () => {
  hub = await startHubUnderTest();
  office = await CouncilOffice.at(hub);
});
afterAll(() => hub?.dispose());

const today = localDay(Date.now());
const year = Number(today.slice(0, 4));

/** A council with one committee of five, and what the office does with its papers. */
async function committeeOf() {
  const term = await office.formsCouncil();
  const path = `/api/office/terms/${term.termId}`;
  const ids = (await office.seesMembers(term.termId)).map(({ memberId }) => memberId);
  const committee = granted<CommitteeRecord>(
    await office.visitor.post(`${path}/committees`, {
      ...{ name: 'Komisja Rewizyjna', kind: 'audit', memberIds: ids.slice(0, 5), chairId: ids[2], deputyId: ids[4] },
      ...{ quorum: { p: 1, q: 2 }, handCounts: false, majority: { kind: 'simple' }, closed: false },
    }),
  );
  const enter = async (input: object) =>
    granted<CommitteePapers>(
      await office.visitor.post(`${path}/committees/${committee.committeeId}/papers`, {
        ...{ kind: 'plan', year, adoptedOn: `${year}-01-02`, presentedOn: null, approvedOn: null, checked: true },
        ...input,
      }),
    );
  return { term, path, ids, committee, enter };
}

const reads = async (address: string) => fetch(`${hub.url}${address}`);

describe('K-01 (art. 21 ust. 3): plans of work and reports of committees', () => {
  it('a plan is entered, presented, approved; everybody reads it; taken down nobody does', async () => {
    const { path, committee, enter, ids } = await committeeOf();
    const { committeeId } = committee;
    const before = granted<CommitteePapers>(await office.visitor.get(`${path}/committee-papers`));
    expect(before).toEqual({ papers: [], missing: [{ committeeId, kind: 'plan', year }] });

    const document = await office.uploads(pdf('Plan pracy'), { title: 'Plan pracy Komisji Rewizyjnej' });
    await expect(enter({ document, checked: false })).rejects.toMatchObject({ code: 'paper-unchecked' });
    await expect(enter({ document: { ...document, sha256: '0'.repeat(64) } })).rejects.toMatchObject({
      code: 'document-unknown',
    });
    await expect(enter({ document, adoptedOn: `${year + 1}-12-31` })).rejects.toMatchObject({
      code: 'paper-days-in-future',
    });
    await expect(enter({ document, kind: 'report', year: year + 1 })).rejects.toMatchObject({
      code: 'report-of-year-to-come',
    });
    const entered = await enter({ document });
    expect(entered.missing).toEqual([]);
    const paperId = entered.papers[0]?.paperId;

    const days = { adoptedOn: `${year}-01-02`, presentedOn: `${year}-01-03`, approvedOn: `${year}-01-03` };
    const daysPath = `${path}/committee-papers/${paperId}/days`;
    const dated = granted<CommitteePapers>(await office.visitor.put(daysPath, { ...days, basedOn: 1 }));
    expect(dated.papers[0]).toMatchObject({ days, daysNo: 2 });
    expect((await office.visitor.put(daysPath, { ...days, basedOn: 1 })).status).toBe(409);

    const seen = (await (await reads(`/api/public/committees/${committeeId}`)).json()) as PublicCommittee;
    expect(seen.papers).toMatchObject([{ paperId, kind: 'plan', year, days, title: 'Plan pracy Komisji Rewizyjnej' }]);
    expect(seen.members.map(({ memberId, function: held }) => [memberId, held])).toEqual([
      [ids[2], 'chair'],
      [ids[4], 'deputy'],
      ...seen.members.slice(2).map(({ memberId }) => [memberId, 'member']),
    ]);
    expect(seen.members.flatMap((member) => Object.keys(member)).sort()).toEqual(
      seen.members.flatMap(() => ['fullName', 'function', 'memberId']).sort(),
    );
    const file = `/api/public/committees/${committeeId}/papers/${paperId}.pdf`;
    expect(await (await reads(file)).text()).toContain('Plan pracy');
    expect((await reads(`/api/documents/${document.documentId}`)).status).toBe(404);

    const down = `${path}/committee-papers/${paperId}/withdrawal`;
    const withdrawn = granted<CommitteePapers>(await office.visitor.post(down, { reason: 'Nie ten plik' }));
    expect(withdrawn.missing).toEqual([{ committeeId, kind: 'plan', year }]);
    expect((await office.visitor.post(down, { reason: 'Nie ten plik' })).status).toBe(409);
    expect((await reads(file)).status).toBe(404);
    const page = await (await reads(`/komisje/${committeeId}`)).text();
    expect(page).toContain('Nie ten plik');
    expect(page).not.toContain('Plan pracy Komisji Rewizyjnej');
  });

  it('entries are append-only and each has its line in the audit trail', async () => {
    const { enter } = await committeeOf();
    const document = await office.uploads();
    const { papers } = await enter({ document, kind: 'report', year: year - 1 });
    const paperId = papers[0]?.paperId;
    const database = hub.app.get(DataSource);
    for (const table of ['committee_papers', 'committee_paper_days'])
      await expect(database.query(`DELETE FROM ${table} WHERE paper_id = $1`, [paperId])).rejects.toThrow();
    await expect(database.query('UPDATE committee_papers SET year = 2000')).rejects.toThrow();
    const noted = await database.query(
      `SELECT action, details->>'sha256' AS sha256 FROM audit_entries WHERE subject_type = 'committee-paper' AND subject_id = $1`,
      [paperId],
    );
    expect(noted).toEqual([{ action: 'committee-paper-entered', sha256: document.sha256 }]);
  });

  it('papers of training and of real committees do not mix; only the office enters', async () => {
    const { path, committee, enter } = await committeeOf();
    const document = await office.uploads(pdf(), { training: true });
    await expect(enter({ document })).rejects.toMatchObject({ code: 'document-unknown' });
    const training = await CouncilOffice.at(hub, true);
    expect((await training.visitor.get(`${path}/committee-papers`)).status).toBe(404);
    expect((await reads(`${path}/committee-papers`)).status).toBe(401);
    expect((await reads(`/api/public/committees/${committee.committeeId}0`)).status).toBe(404);
  });

  it('the public page of a committee lists members, sittings and papers; the first page leads to it', async () => {
    const { term, committee, enter } = await committeeOf();
    const { committeeId } = committee;
    await enter({ document: await office.uploads(pdf(), { title: 'Plan <b>pracy</b>' }) });
    const agenda = [itemOf({ number: '1' }), resolutionOf('2', [await office.uploads()])];
    const header = { number: 1, title: 'Posiedzenie nr 1', date: '2099-12-30', time: '10:00', place: 'Sala' };
    const sitting = await office.prepares(term.termId, { header, committeeIds: [committeeId], agenda });
    const address = `/komisje/${committeeId}`;
    expect(await (await reads(address)).text()).not.toContain('Posiedzenie nr 1');
    await office.convenes(sitting.sessionId);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const page = await (await reads(address)).text();
    for (const part of ['Komisja Rewizyjna', 'Posiedzenie nr 1', `Plan pracy na ${year} rok`, 'Plan &lt;b&gt;pracy'])
      expect(page).toContain(part);
    expect(await (await reads('/')).text()).toContain(`href="${address}"`);
    expect((await reads('/komisje/nic')).status).toBe(404);
  });
});
