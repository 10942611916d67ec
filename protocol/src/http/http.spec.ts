import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { defaultRules } from '../../../core/src/session/rules.js';
import { agendaOf } from '../../../core/src/testing/agenda-of.js';
import { header, sessionId } from '../../../core/src/testing/sitting.js';
import { signInRequest } from './identity.js';
import { meetingChange, meetingInput, memberInput, personInput, termInput, trainingCouncilInput } from './office.js';
import { confirmPairing, screenChange } from './screens.js';

const { training: _training, ...meetingHeader } = header;
const meeting = { termId: sessionId, header: meetingHeader, agenda: agendaOf(3), rules: defaultRules };

/** What clients send over HTTP, each with one good body. */
const doors: Record<string, readonly [schema: z.ZodType, good: object]> = {
  signInRequest: [signInRequest, { username: 'a.adamska', password: 'hasło z odstępem ' }],
  confirmPairing: [confirmPairing, { code: 'ABCD-EFGH', name: 'Ekran główny', sessionId }],
  screenChange: [screenChange, { scene: 'message', message: 'Wznowienie o 12:00' }],
  personInput: [personInput, { username: 'a.adamska', fullName: 'Anna Adamska', roles: ['operator'] }],
  meetingInput: [meetingInput, meeting],
  meetingChange: [meetingChange, { ...meeting, version: 3 }],
};

describe.each(Object.entries(doors))('the door of %s', (_name, [schema, good]) => {
  it('lets a good body through as it is', () => {
    expect(schema.parse(good)).toEqual(good);
  });

  it('refuses an unknown field instead of dropping it', () => {
    expect(schema.safeParse({ ...good, extra: 1 }).success).toBe(false);
    expect(schema.safeParse(JSON.parse(`{"__proto__":{},${JSON.stringify(good).slice(1)}`)).success).toBe(false);
  });

  it('refuses control characters in every text but a password', () => {
    for (const [key, value] of Object.entries(good)) {
      if (typeof value !== 'string' || key === 'password') continue;
      expect(schema.safeParse({ ...good, [key]: `${value}\u0000` }).success).toBe(false);
    }
  });
});

it('a password is taken as it is typed, between 1 and 256 characters', () => {
  const take = (password: unknown) => signInRequest.safeParse({ username: 'x', password }).success;
  expect([' ', 'x'.repeat(256)].map(take)).toEqual([true, true]);
  expect(['', 'x'.repeat(257), null, 7].map(take)).toEqual([false, false, false, false]);
});

it('councils, members and trainings are refused when empty or oversized', () => {
  for (const schema of [termInput, memberInput, trainingCouncilInput]) {
    for (const body of [{}, [], null, 'x']) expect((schema as z.ZodType).safeParse(body).success).toBe(false);
  }
});
