import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { BadSettings, Lost } from '../device/trouble.js';

/** Datagrams to and from one device over a socket that others of this process share. */
export interface DatagramLine {
  readonly isOpen: boolean;
  /** @throws Lost when closed */
  send(datagram: Uint8Array): void;
  onDatagram(listener: (datagram: Uint8Array) => void): void;
  /** Called once. */
  onClose(listener: (reason: string) => void): void;
  close(): void;
}

export interface DatagramSettings {
  readonly host: string;
  readonly port: number;
  readonly localAddress: string;
  readonly localPort: number;
}

const sockets = new Map<string, Promise<SharedSocket>>();

/**
 * One socket for each local port, for all devices that must be answered there; what arrives is sorted by its sender, and what
 * comes from strangers is dropped. @throws BadSettings, Lost
 */
export async function openDatagramLine({
  host,
  port,
  localAddress,
  localPort,
}: DatagramSettings): Promise<DatagramLine> {
  const { address } = await lookup(host, { family: 4 }).catch(() => {
    throw new Lost('Nie ma urządzenia o tej nazwie');
  });
  const key = `${localAddress}:${localPort}`;
  const opening = sockets.get(key) ?? bind(localAddress, localPort, () => sockets.delete(key));
  sockets.set(key, opening);
  const socket = await opening.catch((error) => {
    if (sockets.get(key) === opening) sockets.delete(key);
    throw error;
  });
  return socket.join(address, port);
}

function bind(address: string, port: number, onGone: () => void): Promise<SharedSocket> {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4');
    socket.once('error', (error: NodeJS.ErrnoException) => {
      // One that could not be bound is not closed by itself, and is tried again for hours.
      socket.close();
      const isTaken = error.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new Lost(`Portu UDP ${port} używa inny program`)
          : new BadSettings(`Nie ma karty sieciowej o adresie ${address}`),
      );
    });
    socket.bind({ address, port, exclusive: true }, () => resolve(new SharedSocket(socket, onGone)));
  });
}

class SharedSocket {
  private readonly members = new Map<string, Member>();
  private isOpen = true;

  constructor(
    readonly socket: Socket,
    private readonly onGone: () => void,
  ) {
    socket.removeAllListeners('error');
    socket.on('error', () => this.end('Gniazdo UDP przestało działać'));
    socket.on('message', (datagram, from) => this.memberFor(from)?.hear(Uint8Array.from(datagram)));
  }

  join(address: string, port: number): DatagramLine {
    const key = `${address}:${port}`;
    if (!this.isOpen || this.members.has(key)) throw new Lost('Z tym urządzeniem rozmawia już inna linia');
    const member = new Member(this.socket, address, port, () => this.leave(key));
    this.members.set(key, member);
    return member;
  }

  /** Some cameras answer from another port than they listen on: then the address alone decides, if only one has it. */
  private memberFor({ address, port }: RemoteInfo): Member | undefined {
    const exact = this.members.get(`${address}:${port}`);
    if (exact) return exact;
    const atAddress = [...this.members.values()].filter((one) => one.address === address);
    return atAddress.length === 1 ? atAddress[0] : undefined;
  }

  private leave(key: string): void {
    this.members.delete(key);
    if (this.members.size === 0) this.end('Linia zamknięta');
  }

  private end(reason: string): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.onGone();
    this.socket.close();
    for (const member of this.members.values()) member.end(reason);
  }
}

class Member implements DatagramLine {
  isOpen = true;
  private readonly hearers: ((datagram: Uint8Array) => void)[] = [];
  private readonly closers: ((reason: string) => void)[] = [];

  constructor(
    private readonly socket: Socket,
    readonly address: string,
    private readonly port: number,
    private readonly leave: () => void,
  ) {}

  send(datagram: Uint8Array): void {
    if (!this.isOpen) throw new Lost('Linia zamknięta');
    // UDP tells of a port that nobody listens on, or not: silence is what counts.
    this.socket.send(datagram, this.port, this.address, () => undefined);
  }

  onDatagram(listener: (datagram: Uint8Array) => void): void {
    this.hearers.push(listener);
  }

  onClose(listener: (reason: string) => void): void {
    this.closers.push(listener);
  }

  hear(datagram: Uint8Array): void {
    for (const listener of this.hearers) listener(datagram);
  }

  close(): void {
    if (!this.isOpen) return;
    this.end('Linia zamknięta');
    this.leave();
  }

  end(reason: string): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const listener of this.closers) listener(reason);
  }
}
