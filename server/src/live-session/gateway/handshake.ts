import type { IncomingMessage } from 'node:http';
import type { Settings } from '../../platform/config/settings.js';

/**
 * Whether a WebSocket handshake may go on: a browser's Origin must be this hub's own address. CORS does not stop WebSockets,
 * and a foreign page would bring the user's cookie along. Programs without a browser send no Origin; they bring a cookie by hand
 * or a screen's token, so nothing is given away.
 */
export function isOwnOrigin(request: IncomingMessage, settings: Pick<Settings, 'publicUrl'>): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (settings.publicUrl && origin === new URL(settings.publicUrl).origin) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

const devicePattern = /^[A-Za-z0-9-]{8,64}$/;

/** What the client says of itself. The device id only tells two desks of one councillor apart (V-07); it grants nothing. */
export interface HandshakeAuth {
  readonly screenToken: string | null;
  readonly deviceId: string | null;
}

export function readAuth(auth: unknown): HandshakeAuth {
  const { screenToken, deviceId } = (auth ?? {}) as Record<string, unknown>;
  return {
    screenToken: typeof screenToken === 'string' && screenToken.length <= 128 ? screenToken : null,
    deviceId: typeof deviceId === 'string' && devicePattern.test(deviceId) ? deviceId : null,
  };
}
