import type { ChamberSocket } from './chamber-client.js';

/** A client that does not read is cut; it comes back and gets the newest whole view. */
const maxWaitingBytes = 1024 * 1024;

/** What the socket library keeps for a client: packets behind the one being written, and the rest of that one. */
interface Wire {
  readonly writeBuffer?: readonly { readonly data?: { readonly length: number } }[];
  readonly transport?: { readonly socket?: { readonly bufferedAmount?: number; terminate?(): void } };
}

/** Whether a client has let so much pile up that it cannot be reading. Answering pings alone proves nothing. */
export function isSlowReader(socket: ChamberSocket): boolean {
  const { writeBuffer = [], transport } = socket.conn as unknown as Wire;
  const queued = writeBuffer.reduce((bytes, packet) => bytes + (packet.data?.length ?? 0), 0);
  return queued + (transport?.socket?.bufferedAmount ?? 0) > maxWaitingBytes;
}

/** Ends a connection at once. `disconnect` would first wait until the client has read what is waiting for it. */
export function cutOff(socket: ChamberSocket): void {
  const { transport } = socket.conn as unknown as Wire;
  if (transport?.socket?.terminate) transport.socket.terminate();
  else socket.disconnect(true);
}
