import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/**
 * A desk that watches a session, then reads nothing more, but goes on answering pings it never saw: what a broken or
 * malicious client can do, and what no ping timeout finds. Speaks WebSocket by hand, for no library stops reading.
 */
export class DeafSocket {
  private constructor(
    private readonly tcp: Socket,
    private readonly sessionId: string,
    private readonly pongs: NodeJS.Timeout,
  ) {}

  /** Resolves once the watching was acknowledged; from then on nothing is read. */
  static async watches(hubUrl: string, cookie: string, sessionId: string): Promise<DeafSocket> {
    const { hostname, port } = new URL(hubUrl);
    const tcp = connect({ host: hostname, port: Number(port) });
    tcp.on('error', () => undefined);
    await once(tcp, 'connect');
    let heard = '';
    tcp.on('data', (data) => {
      heard += data.toString('latin1');
    });
    const hears = async (words: string) => {
      while (!heard.includes(words)) await once(tcp, 'data');
    };
    tcp.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\n` +
        `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n` +
        `Cookie: ${cookie}\r\n\r\n`,
    );
    await hears('"sid"');
    tcp.write(frame('40{"deviceId":"deaf-device"}'));
    await hears('40{"sid"');
    tcp.write(watchFrame(sessionId));
    await hears('431[');
    tcp.pause();
    const pongs = setInterval(() => tcp.write(frame('3')), 500);
    return new DeafSocket(tcp, sessionId, pongs);
  }

  /** Whether the hub has closed the connection: only a write tells somebody who does not read. */
  get isCut(): boolean {
    return this.tcp.destroyed;
  }

  /** Asks for the whole view once more, deaf as it is. */
  watchesAgain(): void {
    if (this.tcp.writable) this.tcp.write(watchFrame(this.sessionId));
  }

  leaves(): void {
    clearInterval(this.pongs);
    this.tcp.destroy();
  }
}

function watchFrame(sessionId: string): Buffer {
  return frame(`421["watch",${JSON.stringify({ sessionId, audience: 'hall', lastSeq: null })}]`);
}

/** One masked text frame of up to 65,535 bytes. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text);
  const mask = randomBytes(4);
  const length =
    payload.length < 126 ? [0x80 | payload.length] : [0x80 | 126, payload.length >> 8, payload.length & 255];
  const masked = payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat([Buffer.from([0x81, ...length]), mask, masked]);
}
