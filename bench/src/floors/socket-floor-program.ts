import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';
import { maxMessageBytes } from '../../../protocol/src/messages.js';

/**
 * The plainest hub one could write: socket.io, no rules, no sign-in, no views, no chain; each command is one row, rows that wait
 * are committed together, then acknowledged. In a process of its own, as the real one.
 */
interface Waiting {
  readonly id: string;
  readonly body: string;
  readonly ack: (answer: object) => void;
}

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const http = createServer();
const server = new Server(http, { transports: ['websocket'], maxHttpBufferSize: maxMessageBytes });
const receipt = { seq: 1, hash: '0'.repeat(64) };
let queue: Waiting[] = [];
let committing = false;

server.on('connection', (socket) => {
  socket.on('watch', ({ sessionId }: { sessionId: string }, ack: (answer: object) => void) => {
    const serverTime = new Date().toISOString();
    socket.emit('view', { sessionId, audience: 'hall', seq: 1, full: true, parts: {}, serverTime });
    ack({ status: 'watching', seq: 1, serverTime });
  });
  socket.on('command', (command: { id: string }, ack: (answer: object) => void) => {
    queue.push({ id: command.id, body: JSON.stringify(command), ack });
    if (!committing) void commitAll();
  });
});

async function commitAll(): Promise<void> {
  committing = true;
  await new Promise((resolve) => setImmediate(resolve));
  while (queue.length > 0) {
    const batch = queue;
    queue = [];
    await client.query({
      name: 'votes',
      text: 'INSERT INTO bench_votes SELECT * FROM unnest($1::uuid[], $2::text[])',
      values: [batch.map(({ id }) => id), batch.map(({ body }) => body)],
    });
    const at = new Date().toISOString();
    for (const { id, ack } of batch) ack({ status: 'accepted', commandId: id, ...receipt, at });
  }
  committing = false;
}

http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
// Without its parent nobody would end it.
process.on('disconnect', () => process.exit());
