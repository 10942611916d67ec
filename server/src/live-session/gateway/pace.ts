import type { ChamberSocket } from './chamber-client.js';
import { cutOff, isSlowReader } from './slow-reader.js';

/** Whether the connection keeps its pace; one that does not even slow down, or does not read, is cut. Ask once per message. */
export function isPaced(socket: ChamberSocket): boolean {
  const pace = socket.data.limit.take();
  if (pace === 'cut' || isSlowReader(socket)) cutOff(socket);
  return pace === 'go';
}
