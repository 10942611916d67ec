import { lookup } from 'node:dns/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { BadSettings, Lost } from '../device/trouble.js';

export interface ByteServerSettings {
  readonly localAddress: string;
  /** 0: any free one. */
  readonly localPort: number;
  /** Whoever else calls is cut off at once. */
  readonly from: string;
}

/** Somebody who called; `say` is for this one. @returns what hears the bytes */
export type Answering = (say: (bytes: Uint8Array) => void) => (bytes: Uint8Array) => void;

/** A port of this machine that one device of the hall calls. */
export interface ByteServer {
  readonly port: number;
  readonly callers: number;
  readonly isOpen: boolean;
  close(): void;
}

/** More than this at once is no conference unit. */
const maxCallers = 4;

/** @param onCallers after somebody came or left. @throws BadSettings, Lost */
export async function openByteServer(
  { localAddress, localPort, from }: ByteServerSettings,
  answering: Answering,
  onCallers: () => void,
): Promise<ByteServer> {
  const { address: admitted } = await lookup(from, { family: 4 }).catch(() => {
    throw new Lost('Nie ma urządzenia o tej nazwie');
  });
  const callers = new Set<Socket>();
  const server = createServer({ noDelay: true, keepAlive: true }, (socket) => {
    if (socket.remoteAddress !== admitted || callers.size >= maxCallers) {
      socket.destroy();
      return;
    }
    callers.add(socket);
    socket.on(
      'data',
      answering((bytes) => void (socket.writable && socket.write(bytes))),
    );
    socket.on('error', () => undefined);
    socket.on('close', () => {
      callers.delete(socket);
      onCallers();
    });
    onCallers();
  });
  await listen(server, localAddress, localPort);
  return {
    port: (server.address() as { port: number }).port,
    get callers() {
      return callers.size;
    },
    get isOpen() {
      return server.listening;
    },
    close() {
      for (const socket of callers) socket.destroy();
      server.close();
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE') reject(new Lost(`Portu ${port} używa inny program`));
      else if (code === 'EACCES')
        reject(new BadSettings(`Portu ${port} nie wolno otworzyć (wybierz większy niż 1023)`));
      else reject(new BadSettings(`Nie ma karty sieciowej o adresie ${host}`));
    });
    server.listen({ host, port, exclusive: true }, resolve);
  });
}
