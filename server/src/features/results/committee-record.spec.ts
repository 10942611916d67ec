import { describe, expect, it } from 'vitest';
import { jointSitting } from '../../../../core/src/testing/joint-sitting.js';
import { sessionId } from '../../../../core/src/testing/sitting.js';
import { votingRecord } from '../../../../protocol/src/http/sessions.js';
import { kindText, methodText } from '../../../../protocol/src/legal-terms.js';
import { namedListDocument } from '../../pdf/named-list.js';
import { collectiveListOf } from './voting-record.js';
import { votingsCsv } from './votings-csv.js';

/** A joint sitting: raised hands counted in one committee, a named vote in the other. */
function records() {
  const sitting = jointSitting();
  const heads = new Map(
    sitting.events.flatMap((event) =>
      event.type === 'VotingClosed'
        ? [[event.payload.votingId, { seq: event.seq, hash: `${event.seq}`.padStart(64, 'a') }] as const]
        : [],
    ),
  );
  return collectiveListOf({ sessionId, state: sitting.state, heads, receipts: new Map() }).votings.map((record) =>
    votingRecord.parse(record),
  );
}

const facts = (document: ReturnType<typeof namedListDocument>) =>
  Object.fromEntries(
    document.blocks.flatMap((block) =>
      block.kind === 'facts' ? block.rows.map(({ label, value }) => [label, value]) : [],
    ),
  );

describe('K-07, K-08: the record of a vote of a committee', () => {
  it('names the committee and judges by its own size', () => {
    const [, school] = records();
    expect(school).toMatchObject({ committee: 'Komisja Oświaty', statutorySize: 4, quorum: 2 });
    expect(school?.lines).toHaveLength(4);
    expect(school && facts(namedListDocument(school, 'b'))).toMatchObject({
      Głosowała: 'Komisja Oświaty',
      Posiedzenie: 'Posiedzenie komisji',
      Kworum: 'obecnych 4, wymagane 2, członków komisji 4',
      'Sposób głosowania': 'urządzenia, z wykazem imiennym',
    });
    expect(JSON.stringify(school && namedListDocument(school, 'b').blocks)).toContain('Razem członków komisji: 4');
  });

  it('K-05: counted hands are numbers without names, in the paper and in the table', () => {
    const [budget] = records();
    if (!budget) throw new Error('no vote');
    const document = namedListDocument(budget, 'a');
    expect(document.title).toMatch(/^Wynik głosowania nr 1/);
    const said = JSON.stringify(document.blocks);
    expect(said).toContain('przez podniesienie ręki');
    expect(said).not.toContain('Wykaz imienny');
    const [head = '', ...rows] = votingsCsv([budget]).trimEnd().split('\r\n');
    expect(rows).toHaveLength(1);
    expect(head).toMatch(/,komisja,policzone_rece,obrady_prowadzi,dokumenty_przed_absolutorium,pominiete_dokumenty$/);
    expect(rows[0]).toContain('Komisja Budżetu i Finansów,"za 4, przeciw 1, wstrzymało się 0"');
  });
});

it('K-05: a count of hands is not called a vote by name on devices', () => {
  const record = { kind: 'opinion', form: 'open', method: 'devices' } as const;
  expect(kindText({ ...record, byHands: true })).toBe('jawne, nad opinią');
  expect(methodText({ ...record, byHands: true })).toBe('przez podniesienie ręki (statut)');
  expect(kindText(record)).toBe('jawne, imienne, nad opinią');
  expect(methodText(record)).toContain('art. 14 ust. 2');
  expect(methodText({ ...record, committee: 'Komisja Oświaty' })).toBe('urządzenia, z wykazem imiennym');
});
