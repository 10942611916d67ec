import { connect, createServer, type Socket } from 'node:net';

/** What stands before several hubs. */
export interface HubProxy {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  close(): void;
}

/** Each connection goes to the first of the hubs that takes it, and ends when that hub ends. */
export async function startHubProxy(...hubUrls: readonly string[]): Promise<HubProxy> {
  const open = new Set<Socket>();
  const server = createServer((client) => void pass(client, hubUrls, open));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

async function pass(client: Socket, hubUrls: readonly string[], open: Set<Socket>): Promise<void> {
  const ends = (socket: Socket, other?: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      open.delete(socket);
      other?.destroy();
    });
  };
  ends(client);
  for (const hubUrl of hubUrls) {
    const hub = await reached(Number(new URL(hubUrl).port));
    if (!hub) continue;
    ends(hub, client);
    client.on('close', () => hub.destroy());
    client.pipe(hub).pipe(client);
    return;
  }
  client.destroy();
}

function reached(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}
