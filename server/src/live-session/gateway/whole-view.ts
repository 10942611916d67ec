import type { ViewMessage } from '../../../../protocol/src/messages.js';
import type { ChamberSocket } from './chamber-client.js';

const printed = new WeakMap<object, string>();

/**
 * Sends a whole view to somebody who came. Of a thousand who come back at once all get the same parts: they are written out once, and
 * only the few words around them for each. The text is what socket.io's parser makes of `emit('view', message)`.
 */
export function emitWhole(socket: ChamberSocket, { parts, ...frame }: ViewMessage): void {
  const text = printed.get(parts) ?? JSON.stringify(parts);
  printed.set(parts, text);
  const packet = `2["view",${JSON.stringify(frame).slice(0, -1)},"parts":${text}}]`;
  socket.client._packet([packet] as never, { preEncoded: true });
}
