import { describe, expect, it } from 'vitest';
import { chair, councillor, operator } from '../../../../core/src/testing/people.js';
import { Sitting } from '../../../../core/src/testing/sitting.js';
import { presenceReportOf } from './presence-of.js';
import { presenceSummaryOf } from './presence-summary.js';
import { lineRows } from './presence-tables.js';

const id = '00000000-0000-4000-8000-00000000beef';
const later = '2026-11-24T18:00:00.000Z';

/** One vote under item 2: m9 leaves early after voting, m10 comes late after the vote, m3 is entered by mistake for m11. */
function sat(): Sitting {
  const sitting = new Sitting().opened(9);
  sitting.passes(600_000).when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
  const votingId = sitting.withOpenVoting();
  for (const no of [1, 2, 9]) sitting.votes(no, 'for').thenAccepted();
  sitting.when(councillor(8), 'ExcludeMember', { votingId, memberId: 'm8', reason: 'Interes prawny' }).thenAccepted();
  sitting.counted(votingId);
  sitting.attends(9, 'left-early').thenAccepted();
  sitting.passes(600_000).when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
  sitting.passes(60_000).attends(10, 'entered-late').thenAccepted();
  sitting.when(operator, 'RecordAttendance', { memberId: 'm11', kind: 'entered' }).thenAccepted();
  const correctsSeq = sitting.state.seq;
  const mistake = { memberId: 'm11', present: false, correctsSeq, reason: 'Pomyłka' };
  sitting.when(operator, 'CorrectAttendance', mistake).thenAccepted();
  sitting.passes(540_000).when(chair, 'CloseSession', { reason: 'Koniec' }).thenAccepted();
  return sitting;
}

const reportOf = (sitting: Sitting, excused: string[] = []) =>
  presenceReportOf(id, sitting.state, new Set(excused), later);
const lineOf = (sitting: Sitting, memberId: string, excused?: string[]) =>
  reportOf(sitting, excused).lines.find((line) => line.memberId === memberId);

describe('S-25: presence per item and per vote', () => {
  it('who was there all the time', () => {
    const line = lineOf(sat(), 'm1');
    expect(line).toMatchObject({ late: false, leftEarly: false, excused: false, votings: ['voted'] });
    expect(line?.items).toEqual(['whole', 'whole']);
    expect(line?.stays).toHaveLength(1);
    expect(line?.stays[0]).toMatchObject({ sittingNo: 1, enteredBy: 'self', leftBy: null });
    // Half an hour of sitting; waiting in the hall before the opening is not sitting.
    expect(line?.minutes).toBe(30);
  });

  it('who left early, came late, was excluded, did not vote, was never there', () => {
    const sitting = sat();
    expect(lineOf(sitting, 'm9')).toMatchObject({ leftEarly: true, items: ['part', 'absent'], votings: ['voted'] });
    expect(lineOf(sitting, 'm10')).toMatchObject({ late: true, items: ['absent', 'part'], votings: ['absent'] });
    expect(lineOf(sitting, 'm8')).toMatchObject({ votings: ['excluded'] });
    expect(lineOf(sitting, 'm3')).toMatchObject({ votings: ['not-voted'] });
    expect(lineOf(sitting, 'm15')).toMatchObject({ stays: [], minutes: 0, items: ['absent', 'absent'] });
  });

  it('G-04: a corrected entry counts as never made', () => {
    expect(lineOf(sat(), 'm11')).toMatchObject({ stays: [], items: ['absent', 'absent'] });
  });

  it('a justified absence is the office’s word beside the log', () => {
    expect(lineOf(sat(), 'm15', ['m15'])).toMatchObject({ excused: true, stays: [] });
  });

  it('S-14: each sitting has its own stays', () => {
    const sitting = new Sitting().opened(9);
    sitting.when(chair, 'AdjournSitting', { until: '2026-11-25', reason: '' }).thenAccepted();
    sitting.passes(86_400_000).enter(1, 2, 3, 4, 5, 6, 7, 8);
    sitting.when(chair, 'OpenSitting', {}).thenAccepted();
    expect(lineOf(sitting, 'm1')?.stays.map(({ sittingNo }) => sittingNo)).toEqual([1, 2]);
    expect(lineOf(sitting, 'm9')?.stays.map(({ sittingNo }) => sittingNo)).toEqual([1]);
  });

  it('as a table: one line per councillor, figures as numbers', () => {
    const [head, ...rows] = lineRows(reportOf(sat()));
    expect(rows).toHaveLength(15);
    const at = (name: string) => head?.indexOf(name) ?? -1;
    expect(rows.map((row) => row[at('minuty')])).toContain(30);
    expect(rows.map((row) => row[at('glosowan_z_prawem_glosu')]).sort()).toEqual([0, ...Array(14).fill(1)]);
  });

  it('over several sessions: present, in part, excused, absent; exclusions do not count against anybody', () => {
    const summary = presenceSummaryOf('Rada', { from: '2026-11-01', to: '2026-11-30' }, [reportOf(sat(), ['m15'])]);
    const partOf = (memberId: string) => summary.lines.find((line) => line.memberId === memberId);
    expect(partOf('m1')).toMatchObject({ sessions: ['present'], voted: 1, votings: 1 });
    expect(partOf('m9')).toMatchObject({ sessions: ['part'] });
    expect(partOf('m15')).toMatchObject({ sessions: ['excused'], voted: 0, votings: 1 });
    expect(partOf('m14')).toMatchObject({ sessions: ['absent'] });
    expect(partOf('m8')).toMatchObject({ voted: 0, votings: 0 });
  });
});
