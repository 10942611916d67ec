import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';

describe('the HTTP door', () => {
  let hub: HubUnderTest;
  beforeAll(async () => {
    hub = await startHubUnderTest();
  });
  afterAll(() => hub.dispose());

  it('answers an unknown address as JSON to a program', async () => {
    const answer = await fetch(`${hub.url}/api/nothing-here`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ code: 'not-found', text: 'Nie znaleziono strony lub dokumentu.' });
  });

  it('answers an unknown address as a page to a browser', async () => {
    const answer = await fetch(`${hub.url}/nothing-here`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('<html lang="pl">');
  });

  it.each([
    ['malformed JSON', 'application/json', '{"a":', 400, 'bad-request'],
    ['JSON of the wrong shape', 'application/json', '{"username":1}', 400, 'bad-request'],
    ['a body over the limit', 'application/json', `"${'x'.repeat(2_000_000)}"`, 413, 'too-large'],
    ['an unknown kind of body', 'application/x-nonsense', 'x', 415, 'unsupported-type'],
  ])('answers %s with a code and a sentence', async (_what, type, body, status, code) => {
    const answer = await fetch(`${hub.url}/api/sign-in`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(answer.status).toBe(status);
    const json = (await answer.json()) as { code: string; text: string };
    expect(json.code).toBe(code);
    expect(json.text).toMatch(/\.$/);
  });

  it('says which fields of a request have the wrong shape', async () => {
    const answer = await fetch(`${hub.url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"username":1}',
    });
    expect(await answer.json()).toMatchObject({ fields: [{ path: 'username' }, { path: 'password' }] });
  });

  it('answers an address nobody can read', async () => {
    const answer = await fetch(`${hub.url}/%zz`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ code: 'bad-request', text: 'Nieprawidłowe żądanie.' });
  });

  it('refuses a change sent from another site', async () => {
    const answer = await fetch(`${hub.url}/health/live`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'not-permitted' });
  });

  it('gives every answer the security headers and an id', async () => {
    for (const path of ['/health/live', '/nothing-here', '/chamber']) {
      const { headers } = await fetch(`${hub.url}${path}`);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });
});
