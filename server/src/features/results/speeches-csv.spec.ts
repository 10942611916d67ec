import { describe, expect, it } from 'vitest';
import { fullName } from '../../../../core/src/council/council.js';
import { outsideOf } from '../../../../core/src/openness/outside.js';
import { chair, councillor, operator } from '../../../../core/src/testing/people.js';
import { Sitting, sessionId } from '../../../../core/src/testing/sitting.js';
import { debateRecord } from '../../../../protocol/src/http/speeches.js';
import { debateRecordOf } from './debate-record.js';
import { speechesCsv } from './speeches-csv.js';

/** Two items, a reminder, a floor withdrawn, a closed part and a motion. */
function debate(): Sitting {
  const sitting = new Sitting().underItem(9);
  sitting.when(chair, 'GiveFloor', { personId: 'm3', kind: 'speech' }).thenAccepted();
  sitting.passes(58_000).when(chair, 'PauseFloor', {}).thenAccepted();
  sitting.passes(30_000).when(chair, 'ResumeFloor', {}).thenAccepted();
  sitting.when(chair, 'RemindSpeaker', { kind: 'to-the-matter' }).thenAccepted();
  sitting.when(chair, 'WithdrawFloor', {}).thenAccepted();
  const motion = { kind: 'order', text: 'Cisza na sali', memberId: null } as const;
  sitting.when(councillor(4), 'MoveFormalMotion', motion).thenAccepted();
  sitting.when(chair, 'SettleMotion', { motionId: sitting.lastId, note: 'Zwrócono uwagę' }).thenAccepted();
  sitting.when(operator, 'AdmitGuest', { fullName: '=Mieszkanka', role: 'resident' }).thenAccepted();
  sitting.when(chair, 'GiveFloor', { personId: sitting.lastId, kind: 'speech' }).thenAccepted();
  sitting.when(chair, 'EndFloor', {}).thenAccepted();
  const grounds = { basis: 'art. 5 ust. 2 u.d.i.p.', scope: 'Skarga', decidedBy: 'Przewodnicząca', interest: 'Osoba' };
  sitting.when(chair, 'StartClosedPart', grounds).thenAccepted();
  sitting.when(chair, 'GiveFloor', { personId: 'm5', kind: 'speech' }).thenAccepted();
  sitting.when(chair, 'EndFloor', {}).thenAccepted();
  sitting.when(chair, 'EndClosedPart', {}).thenAccepted();
  return sitting;
}

describe('L-08: the debate as data', () => {
  const { state } = debate();
  const record = debateRecordOf(sessionId, outsideOf(state));
  const nameOf = (no: number) =>
    state.council.members
      .filter(({ memberId }) => memberId === `m${no}`)
      .map(fullName)
      .join();

  it('has the shape it promises', () => {
    expect(debateRecord.parse(record)).toEqual(record);
  });

  it('gives every speech with its mark, its time without pauses, and what the chair said', () => {
    const [item] = record.items;
    expect(item?.speeches.map(({ fullName, spokenMs, ending }) => [fullName, spokenMs, ending])).toEqual([
      [nameOf(3), 61_000, 'withdrawn-by-chair'],
      ['=Mieszkanka', 1000, 'finished'],
    ]);
    expect(item?.speeches[0]?.reminders).toHaveLength(1);
    const { offsetMs = 0, startedAt = '' } = item?.speeches[0] ?? {};
    expect(Date.parse(startedAt) - Date.parse(record.openedAt ?? '')).toBe(offsetMs);
    expect(item?.motions).toMatchObject([{ kind: 'order', status: 'carried-out', note: 'Zwrócono uwagę' }]);
  });

  it('S-27: leaves out what was said while openness was limited, and says so', () => {
    expect(record.hasClosedPart).toBe(true);
    expect(JSON.stringify(record)).not.toContain(nameOf(5));
    expect(record.byPerson.map(({ spokenMs }) => spokenMs)).toEqual([61_000, 1000]);
  });

  it('as a table: one line a speech, and no cell is a formula', () => {
    const [head, first, second, rest] = speechesCsv(record).replace('\uFEFF', '').split('\r\n');
    expect(head).toMatch(/^id_sesji,data_sesji,lp,punkt,tytul_punktu,mowca,/);
    expect(first).toMatch(/,61,300,głos odebrany,do rzeczy$/);
    expect(second).toContain(",'=Mieszkanka,Mieszkaniec/mieszkanka,");
    expect(rest).toBe('');
  });
});
