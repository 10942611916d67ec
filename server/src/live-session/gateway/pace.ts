import type { ChamberSocket } from './chamber-client.js';

/** Whether the connection keeps its pace; one that does not even slow down is cut. Ask once per message. */
export function isPaced(socket: ChamberSocket): boolean {
  const pace = socket.data.limit.take();
  if (pace === 'cut') socket.disconnect(true);
  return pace === 'go';
}
