import '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { Settings } from '../../platform/config/settings.js';

const plainName = 'kworum';

/** The `__Host-` prefix binds the cookie to this host over TLS; without TLS browsers refuse it. */
function isSecure(settings: Pick<Settings, 'publicUrl'>): boolean {
  return settings.publicUrl?.startsWith('https:') ?? false;
}

function cookieName(settings: Pick<Settings, 'publicUrl'>): string {
  return isSecure(settings) ? `__Host-${plainName}` : plainName;
}

/** The token in a `Cookie` header, undefined without one. */
export function readToken(header: string | undefined, settings: Pick<Settings, 'publicUrl'>): string | undefined {
  const start = `${cookieName(settings)}=`;
  const cookies = (header ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(start))?.slice(start.length) || undefined;
}

/** @param maxAgeS seconds until the browser forgets the token; 0 forgets it now. */
export function writeToken(reply: FastifyReply, settings: Settings, token: string, maxAgeS: number): void {
  reply.setCookie(cookieName(settings), token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(settings),
    path: '/',
    maxAge: maxAgeS,
  });
}
