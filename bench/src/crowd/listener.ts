import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { Desk, Door } from './crowd-messages.js';
import { readFrames, textFrame } from './frames.js';

const emptyLine = Buffer.from('\n\n');

export interface Hearing {
  /** The listener has all it came for and waits. */
  joined(): void;
  message(text: string): void;
  lost(): void;
}

/** One listener on a bare socket: the cheapest client there is, so that the server is what is measured. */
export class Listener {
  private readonly socket: Socket;
  private rest: Buffer = Buffer.alloc(0);
  private greeted = false;

  constructor(
    port: number,
    private readonly door: Door,
    private readonly index: number,
    private readonly hearing: Hearing,
  ) {
    this.socket = connect(port, '127.0.0.1', () => this.knocks());
    this.socket.setNoDelay();
    this.socket.on('data', (data) => this.takes(data));
    this.socket.on('error', () => this.socket.destroy());
    this.socket.once('close', () => hearing.lost());
  }

  sleeps(): void {
    this.socket.pause();
  }

  private get desk(): Desk | undefined {
    const { door } = this;
    return door.kind === 'chamber' ? door.desks[this.index % door.desks.length] : undefined;
  }

  private knocks(): void {
    const { door } = this;
    if (door.kind === 'tcp') {
      this.greeted = true;
      this.hearing.joined();
    } else if (door.kind === 'events') {
      this.socket.write(`GET ${door.path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n`);
    } else {
      const path = door.kind === 'chamber' ? '/socket.io/?EIO=4&transport=websocket' : '/';
      const cookie = door.kind === 'chamber' ? `Cookie: ${this.desk?.cookie}\r\n` : '';
      const key = randomBytes(16).toString('base64');
      this.socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n${cookie}\r\n`,
      );
    }
  }

  private takes(data: Buffer): void {
    this.rest = this.rest.length === 0 ? data : Buffer.concat([this.rest, data]);
    if (!this.greeted) {
      const end = this.rest.indexOf('\r\n\r\n');
      if (end === -1) return;
      this.greeted = true;
      this.rest = this.rest.subarray(end + 4);
      if (this.door.kind === 'websocket') this.hearing.joined();
    }
    if (this.door.kind === 'chamber' || this.door.kind === 'websocket') {
      const { texts, rest } = readFrames(this.rest);
      this.rest = rest;
      for (const text of texts) this.hears(text);
    } else this.takesLines();
  }

  private takesLines(): void {
    for (;;) {
      const end = this.rest.indexOf(emptyLine);
      if (end === -1) return;
      const message = this.rest.subarray(0, end);
      this.rest = this.rest.subarray(end + 2);
      const text = message.toString();
      if (this.door.kind === 'events' && text.startsWith('event: heartbeat')) this.hearing.joined();
      else this.hearing.message(text);
    }
  }

  /** Of engine.io: 0 hello, 2 ping; of socket.io: 40 connected, 42 event, 43 answer. */
  private hears(frame: Buffer): void {
    if (this.door.kind === 'websocket') {
      this.hearing.message(frame.toString());
      return;
    }
    const text = frame.toString();
    if (text === '2') this.says('3');
    else if (text.startsWith('0')) this.says(`40${JSON.stringify({ deviceId: this.desk?.deviceId })}`);
    else if (text.startsWith('40') && this.door.kind === 'chamber') {
      const request = { sessionId: this.door.sessionId, audience: 'hall', lastSeq: null };
      this.says(`420${JSON.stringify(['watch', request])}`);
    } else if (text.startsWith('430')) this.hearing.joined();
    else this.hearing.message(text);
  }

  private says(text: string): void {
    this.socket.write(textFrame(text));
  }
}
