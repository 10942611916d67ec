import type { Socket } from 'node:net';
import { StreamChannel } from './stream-channel.js';
import type { FromStreamProcess, ToStreamProcess } from './stream-messages.js';
import { Watcher } from './watcher.js';

/**
 * A process of its own for those who only watch: the hub hands their sockets over, so that thousands of them never stand in
 * the way of a vote. It knows what the public may see and nothing else; it has no database, no settings and no secrets.
 */
const channels = new Map<string, StreamChannel>();

process.on('message', (message: ToStreamProcess, socket: Socket | undefined) => {
  switch (message.kind) {
    case 'open':
      channels.set(message.whole.sessionId, new StreamChannel(message.whole));
      return;
    case 'view':
      channels.get(message.message.sessionId)?.tell(message.message);
      return;
    case 'close':
      channels.get(message.sessionId)?.end();
      channels.delete(message.sessionId);
      return;
    case 'beat':
      for (const channel of channels.values()) channel.beat(message.now);
      return;
    case 'watch':
      welcome(message, socket);
  }
});

// Without the hub there is nothing to tell; Ctrl-C is the hub's to answer, which then lets go.
process.on('disconnect', () => process.exit(0));
// It died in the middle of a sentence.
process.on('error', () => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

function welcome({ watcherId, sessionId, head, now }: ToStreamProcess & { kind: 'watch' }, socket: Socket | undefined) {
  const channel = channels.get(sessionId);
  // The reader left while its socket was on the way.
  if (!socket || !channel) {
    socket?.destroy();
    gone(watcherId);
    return;
  }
  const watcher = new Watcher(socket);
  socket.on('error', () => socket.destroy());
  socket.once('close', () => {
    channel.remove(watcher);
    gone(watcherId);
  });
  // Nothing is read, but only who reads hears that the other side is gone.
  socket.resume();
  watcher.write(head);
  channel.add(watcher, now);
}

function gone(watcherId: number): void {
  if (process.connected) process.send?.({ kind: 'gone', watcherId } satisfies FromStreamProcess);
}
