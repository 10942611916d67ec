import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../core/src/chain/audit/fault.js';
import { sessionId } from '../../core/src/testing/sitting.js';
import { chainFaultTexts } from './chain-fault-texts.js';
import { audiences, failure, failureCodes, watchRequest } from './messages.js';

describe('watching a session', () => {
  it.each(audiences)('as %s, from the beginning or from a known event', (audience) => {
    for (const lastSeq of [null, 0, 12]) {
      expect(watchRequest.parse({ sessionId, audience, lastSeq })).toEqual({ sessionId, audience, lastSeq });
    }
  });

  it.each([
    ['an unknown audience', { audience: 'admin' }],
    ['the private part', { audience: 'own' }],
    ['no number', { lastSeq: '12' }],
    ['a negative number', { lastSeq: -1 }],
    ['no session', { sessionId: 'all' }],
    ['an unknown field', { roles: ['chair'] }],
  ])('refuses %s', (_name, change) => {
    const request = { sessionId, audience: 'hall', lastSeq: null, ...change };
    expect(watchRequest.safeParse(request).success).toBe(false);
  });
});

describe('failures in Polish', () => {
  it.each(failureCodes)('%s is a sentence; the path is told where a field was wrong', (code) => {
    const { text } = failure(code);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(failure(code)).toEqual({ code, text });
    expect(failure(code, 'payload.choice')).toEqual({ code, text, path: 'payload.choice' });
  });
});

it.each(faultCodes)('what verification finds is a sentence: %s', (code) => {
  expect(chainFaultTexts[code]).toMatch(/^\p{Lu}.*\.$/u);
});
