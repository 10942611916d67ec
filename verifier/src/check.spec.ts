import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptCode } from '../../core/src/chain/receipt-code.js';
import { verifyLog } from '../../core/src/chain/verify.js';
import { sha256 } from '../../core/src/kernel/hashes/sha256.js';
import { chair } from '../../core/src/testing/people.js';
import { tell } from '../../core/src/testing/random-sitting.js';
import { Sitting } from '../../core/src/testing/sitting.js';
import { parseLog } from '../../protocol/src/log-lines.js';
import { check } from './check.js';
import { signedSession, votedSitting, witnessName } from './testing/signed-session.js';
import { digests, findings, headline, subject, votingLines } from './words.js';

const sitting = votedSitting(7, 3);
const { links, log, checkpoints, keys } = signedSession(sitting.events);
const honest = check({ log, checkpoints, keys });

describe('V-30: the stand-alone verifier', () => {
  it('finds an honest session intact, says whose it is and counts every vote', () => {
    expect(honest).toMatchObject({
      verdict: 'intact',
      events: links.length,
      closed: true,
      headHash: links.at(-1)?.hash,
      votings: [{ no: 1 }, { no: 2 }, { no: 3 }],
      checkpoints: {
        count: 4,
        covered: links.length,
        signed: true,
        signedBy: [expect.stringMatching(/^[0-9a-f]{64}$/)],
        strangers: 0,
        witnesses: [{ name: witnessName, checkpoints: 4, size: links.length, at: '2026-09-21T14:13:20.000Z' }],
      },
    });
    expect(headline(honest)).toEqual({ tone: 'good', text: 'Zgodne' });
    expect(subject(honest)).toBe('XXXI Sesja Rady Gminy, Gmina Próbna');
    expect(votingLines(honest)[0]?.figures).toMatch(/^ZA: \d, PRZECIW: \d, .* – (większość uzyskana|brak wymaganej)/);
    expect(findings(honest).every(({ tone }) => tone === 'good')).toBe(true);
  });

  it('says what it could not know without checkpoints or keys', () => {
    const logAlone = check({ log });
    expect(findings(logAlone).at(-1)?.tone).toBe('note');
    expect(headline(logAlone)).toEqual({ tone: 'good', text: 'Zgodne, ale podpisów nie sprawdzono' });
    expect(headline(check({ log, checkpoints })).text).toContain('podpisów nie sprawdzono');
    expect(findings(check({ log, checkpoints })).at(-1)).toEqual({
      tone: 'note',
      text: 'Podpisów nie sprawdzono: podaj plik kluczy.',
    });
  });

  it('takes the key as an office publishes it, shows the one that signed, and believes no other', () => {
    const [published = ''] = honest.checkpoints?.signedBy ?? [];
    const since = '2026-01-01T00:00:00.000Z';
    for (const line of [published, `${published} od ${since}, w użyciu`]) {
      const found = check({ log, checkpoints, keys: `${line}\n` });
      expect(found).toMatchObject({ verdict: 'intact', checkpoints: { signed: true, signedBy: [published] } });
      expect(digests(found).at(-1)?.digest).toBe(published);
    }
    const other = check({ log, checkpoints, keys: 'ab'.repeat(32) });
    expect(other).toMatchObject({ verdict: 'broken', checkpoints: { fault: { code: 'checkpoint-unsigned' } } });
    const ended = check({ log, checkpoints, keys: `${published} od ${since} do 2026-02-01T00:00:00.000Z` });
    expect(ended).toMatchObject({ verdict: 'broken', checkpoints: { fault: { code: 'checkpoint-key-ended' } } });
    expect(check({ log, checkpoints, keys: `${published} x` })).toMatchObject({ keyFault: 'keys-form' });
  });

  it('says what to do when the files do not hold, and counts events in good Polish', () => {
    const changed = check({ log: log.replace('"seq":7,', '"seq":8,'), checkpoints, keys });
    expect(headline(changed)).toEqual({ tone: 'bad', text: 'Niezgodne' });
    expect(findings(changed).at(-1)?.text).toContain('zgłoś to przewodniczącemu rady');
    const told = (events: number) => findings({ ...honest, events }).map(({ text }) => text);
    expect(told(164)).toContain('Dziennik jest nienaruszony: 164 zdarzenia, każde powiązane z poprzednim.');
    expect(told(12)).toContain('Dziennik jest nienaruszony: 12 zdarzeń, każde powiązane z poprzednim.');
  });

  it('V-03, V-12: finds a vote by its code, and what became of it', () => {
    const story = new Sitting({ sha256 }).underItem(8);
    story.withOpenVoting();
    for (const choice of ['against', 'for'] as const) story.votes(3, choice).thenAccepted();
    const open = signedSession(story.events);
    story.counted();
    const files = signedSession(story.events);
    const [first, second] = files.links.filter(({ body }) => body.includes('"BallotCast"'));
    const told = (receipt: string, log = files.log) => findings(check({ log, receipt }))[0];
    expect(told(receiptCode(second?.hash ?? ''))).toEqual({
      tone: 'good',
      text: `Twój głos (${receiptCode(second?.hash ?? '')}) stoi w dzienniku jako zdarzenie nr ${second?.seq}, głosowanie nr 1, policzony jako ZA.`,
    });
    expect(told(receiptCode(first?.hash ?? ''))?.text).toContain(`Liczy się zdarzenie nr ${second?.seq}.`);
    expect(told(receiptCode(first?.hash ?? ''), open.log)?.tone).toBe('note');
    expect(told('ZZZZ-ZZZZ')).toMatchObject({ tone: 'bad' });
    expect(told('kod')).toMatchObject({ tone: 'bad' });
    expect(headline(check({ log: files.log, receipt: 'ZZZZ-ZZZZ' })).tone).toBe('bad');
  });

  it('agrees with the hub’s own verification on every sitting that dice made', () => {
    fc.assert(
      fc.property(
        fc.record({
          statutorySize: fc.constantFrom(1, 5, 15, 21),
          start: fc.nat(),
          orders: fc.array(fc.nat(), { minLength: 80, maxLength: 200, size: 'max' }),
        }),
        (seed) => {
          const { sitting: story } = tell(seed, { sha256 });
          const files = signedSession(story.events);
          const found = check(files);
          const ours = verifyLog(parseLog(files.log), { sha256 });
          expect(found).toMatchObject({ verdict: 'intact', logFault: null });
          expect(ours).toMatchObject({ verdict: 'intact', sealed: found.sealed, votings: found.votings });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('S-27: a closed part told by its hashes keeps tree and chain whole', () => {
    const story = new Sitting({ sha256 }).underItem(9);
    const grounds = { basis: 'art. 5 ust. 2 u.d.i.p.', scope: 'Skarga', decidedBy: 'Rada', interest: 'Osoba fizyczna' };
    story.when(chair, 'StartClosedPart', grounds).thenAccepted();
    story.withOpenVoting();
    story.votes(2, 'for').thenAccepted();
    story.counted();
    story.when(chair, 'EndClosedPart', {}).thenAccepted();
    story.withOpenVoting();
    story.votes(4, 'against').thenAccepted();
    story.counted();
    const files = signedSession(story.events);
    const found = check(files);
    expect(found).toMatchObject({ verdict: 'intact', votings: [{ no: 2 }], checkpoints: { count: 2, fault: null } });
    expect(found.sealed).toBeGreaterThan(0);
  });
});

describe('V-30: what contradicts a signed checkpoint', () => {
  const forged = (change: (events: Sitting['events']) => Sitting['events']) =>
    signedSession(change(sitting.events)).log;

  it('a log written anew from one vote on, chain and result and all', () => {
    const other = votedSitting(7, 2);
    other.events.pop();
    const retold = signedSession(other.events).log;
    const found = check({ log: retold, checkpoints, keys });
    expect(found).toMatchObject({ verdict: 'broken', logFault: null });
    expect(['checkpoint-beyond', 'checkpoint-root']).toContain(found.checkpoints?.fault?.code);
  });

  it('another reason for the closing, the chain made good again: between which events', () => {
    const last = forged((events) =>
      events.map((event) => (event.type === 'SessionClosed' ? { ...event, payload: { reason: 'Inny' } } : event)),
    );
    const found = check({ log: last, checkpoints, keys });
    expect(found.checkpoints?.fault).toMatchObject({ code: 'checkpoint-root', to: links.length });
    expect(findings(found).some(({ text }) => text.includes('zapisano go później od nowa'))).toBe(true);
  });

  it('an end that was cut off: from which event', () => {
    const cut = `${log.split('\n').slice(0, 30).join('\n')}\n`;
    const found = check({ log: cut, checkpoints, keys });
    expect(found.checkpoints?.fault).toMatchObject({ code: 'checkpoint-beyond', from: 31 });
    expect(check({ log: cut, checkpoints: '', keys }).verdict).toBe('intact');
  });

  it('a checkpoint left out, turned round, of another session, by an unknown or an ended key', () => {
    const notes = checkpoints.split('\n\n').reduce<string[]>((all, part, index) => {
      if (index % 2 === 0) all.push(part);
      else all[all.length - 1] += `\n\n${part.replace(/\n$/, '')}\n`;
      return all;
    }, []);
    const of = (file: string, by = keys) => check({ log, checkpoints: file, keys: by }).checkpoints?.fault?.code;
    expect(of(notes.join('\n'))).toBeUndefined();
    expect(of(notes.toSpliced(1, 1).join('\n'))).toBe('checkpoint-missing');
    expect(of(notes.toReversed().join('\n'))).toBe('checkpoint-order');
    expect(of(checkpoints.replaceAll('gmina-probna', 'gmina-inna'))).toBe('checkpoint-other-log');
    expect(of(checkpoints.replace(/\n— kworum\S+ \S+/, ''))).toBe('checkpoint-form');
    expect(of(checkpoints, `${keys.split('\n')[2]}\n`)).toBe('checkpoint-unsigned');
    const late = signedSession(sitting.events, { keyEndedAt: '2026-11-24T09:00:30.000Z' });
    expect(of(late.checkpoints, late.keys)).toBe('checkpoint-key-ended');
    const intime = signedSession(sitting.events, { keyEndedAt: '2027-01-01T00:00:00.000Z' });
    expect(of(intime.checkpoints, intime.keys)).toBeUndefined();
  });
});
