import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { genesisHash, type Link, link } from '../chain/chain.js';
import { verifyLog } from '../chain/verify.js';
import { outsideOf } from '../openness/outside.js';
import type { StoredEvent } from '../session/events.js';
import { defaultRules } from '../session/rules.js';
import { Sitting } from '../testing/sitting.js';
import { departureFault, departureFrom, type StatutDeparture } from './departure.js';

const statut = { ...defaultRules, ruleSetVersion: 'Statut 2024', validFrom: '2024-05-07' };
const rules = { ...defaultRules, liveVotes: true, speaking: { ...defaultRules.speaking, clubItemMs: 600_000 } };
const departure: StatutDeparture = {
  label: 'Statut 2024',
  validFrom: '2024-05-07',
  changes: [
    { setting: 'liveVotes', before: false, after: true },
    { setting: 'clubItemMs', before: null, after: 600_000 },
  ],
};
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The log with its first event made another one, linked anew. */
function relinked(events: readonly StoredEvent[], said: StatutDeparture): Link[] {
  let head = genesisHash;
  return events.map((event) => {
    const told =
      event.type === 'SessionPrepared' ? { ...event, payload: { ...event.payload, departure: said } } : event;
    const next = link(sha256, head, told);
    head = next.hash;
    return next;
  });
}

describe('G-02: a session that departs from its version of the statut says so in its first event', () => {
  it('names the version and every setting that is another one; nothing where the session follows it', () => {
    expect(departureFrom(statut, rules)).toEqual(departure);
    expect(departureFrom(statut, { ...defaultRules, ruleSetVersion: 'inna nazwa' })).toBeNull();
  });

  it('is kept and told outside, also when a part is closed', () => {
    const sitting = new Sitting({ rules: { ...rules }, departure });
    sitting.opened(9);
    expect(sitting.events[0]).toMatchObject({ type: 'SessionPrepared', payload: { departure } });
    expect(outsideOf(sitting.state).departure).toEqual(departure);
    expect(new Sitting().opened(9).state.departure).toBeNull();
  });

  it('is refused when it says something else than the rules beside it', () => {
    const [first] = departure.changes;
    if (!first) throw new Error('a change');
    for (const changes of [[], [{ ...first, after: false }], [{ ...first, before: true }], [first, first]]) {
      expect(departureFault(rules, { ...departure, changes })).toMatchObject({
        kind: 'refused',
        refusal: { code: 'statut-departure-mismatch' },
      });
    }
    expect(departureFault(rules, departure)).toBeUndefined();
    expect(departureFault(rules, undefined)).toBeUndefined();
  });

  it('a log in which it was written otherwise does not pass the recount', () => {
    const { events } = new Sitting({ rules: { ...rules }, departure, sha256 }).opened(9);
    expect(verifyLog(relinked(events, departure), { sha256 })).toMatchObject({ verdict: 'intact' });
    const [, second] = departure.changes;
    if (!second) throw new Error('a change');
    const wrong = { ...departure, changes: [{ ...second, after: 1000 }] };
    expect(verifyLog(relinked(events, wrong), { sha256 })).not.toMatchObject({ verdict: 'intact' });
  });
});
