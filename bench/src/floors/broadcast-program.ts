import { createServer } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/**
 * Tells all who are connected the same bytes, with nothing around it. First argument: `net` or `ws`. Each message of the parent
 * is told at once and answered with the time before the first byte, in ms since 1970.
 */
const kind = process.argv[2];
const tcp = new Set<Socket>();
const web = new Set<WebSocket>();

const server = kind === 'net' ? createTcpServer((socket) => welcome(socket)) : createServer();
if (kind === 'ws') {
  const sockets = new WebSocketServer({ server: server as ReturnType<typeof createServer>, perMessageDeflate: false });
  sockets.on('connection', (socket) => web.add(socket));
}

function welcome(socket: Socket): void {
  socket.setNoDelay();
  socket.on('error', () => socket.destroy());
  socket.on('close', () => tcp.delete(socket));
  tcp.add(socket);
}

process.on('message', (text: string) => {
  const before = performance.timeOrigin + performance.now();
  const bytes = Buffer.from(text);
  for (const socket of tcp) socket.write(bytes);
  for (const socket of web) socket.send(text);
  process.send?.({ before });
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', 1_024, () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
