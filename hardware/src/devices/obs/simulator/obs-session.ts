import type { RawData, WebSocket } from 'ws';
import type { Faults } from '../../../simulators/faults.js';
import { Refusal } from './collection.js';
import type { Lock } from './fake-obs.js';
import { packed, unpacked } from './msgpack.js';
import { type FakeStudio, requests } from './requests.js';

type Data = Record<string, unknown>;

/** Every category but volume meters and other floods. */
const usualEvents = 0x7ff;

/** One client of a simulated OBS, from its greeting to its end. */
export class ObsSession {
  private isIdentified = false;
  private mask = usualEvents;

  constructor(
    private readonly socket: WebSocket,
    private readonly studio: FakeStudio,
    private readonly faults: Faults,
    private readonly lock: Lock | undefined,
    private readonly heard: (requestType: string, requestData: Data) => void,
  ) {
    socket.on('message', (bytes) => this.hear(bytes));
    socket.on('error', () => undefined);
    const authentication = lock && { challenge: lock.challenge, salt: lock.salt };
    this.send({
      op: 0,
      d: { obsWebSocketVersion: '5.1.0', rpcVersion: 1, ...(authentication ? { authentication } : {}) },
    });
  }

  tell(eventType: string, eventIntent: number, eventData: Data): void {
    if (this.isIdentified && (this.mask & eventIntent) !== 0)
      this.send({ op: 5, d: { eventType, eventIntent, eventData } });
  }

  cut(): void {
    this.socket.terminate();
  }

  private hear(bytes: RawData): void {
    if (this.faults.silent) return;
    const message = this.read(bytes);
    const objection = this.objectionTo(message);
    if (objection || !message) {
      this.socket.close(...(objection ?? ([4002, ''] as const)));
      return;
    }
    const { op, d } = message;
    if (op === 1) this.isIdentified = true;
    if (op === 1 || op === 3) this.identified(d);
    else if (op === 6) this.answer({ op: 7, d: this.respond(d) });
    else this.answer({ op: 9, d: this.batch(d) });
  }

  /** @returns close code and reason, as OBS gives them */
  private objectionTo(message: { op: number; d: Data } | undefined): [number, string] | undefined {
    if (!message) return [4002, 'Your payload was not decodable.'];
    const { op, d } = message;
    if (op === 1) {
      if (this.isIdentified) return [4008, 'You are already identified.'];
      if (d.rpcVersion !== 1) return [4010, 'Your requested RPC version is not supported.'];
      return this.lock && d.authentication !== this.lock.answer ? [4009, 'Authentication failed.'] : undefined;
    }
    if (!this.isIdentified) return [4007, 'You attempted to send a non-Identify message.'];
    return [3, 6, 8].includes(op) ? undefined : [4006, 'Unknown OpCode.'];
  }

  private identified({ eventSubscriptions }: Data): void {
    if (typeof eventSubscriptions === 'number') this.mask = eventSubscriptions;
    this.send({ op: 2, d: { negotiatedRpcVersion: 1 } });
  }

  private respond({ requestType, requestId, requestData }: Data): Data {
    const type = String(requestType ?? '');
    this.heard(type, (requestData ?? {}) as Data);
    const status = (code: number, comment?: string): Data => ({
      result: code === 100,
      code,
      ...(comment ? { comment } : {}),
    });
    try {
      const responseData = this.carryOut(type, (requestData ?? {}) as Data);
      return { requestType: type, requestId, requestStatus: status(100), ...(responseData ? { responseData } : {}) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { requestType: type, requestId, requestStatus: status(error.code, error.comment) };
    }
  }

  private carryOut(type: string, data: Data): Data | undefined {
    if (this.faults.busy) throw new Refusal(207, 'OBS is not ready to perform the request.');
    if (type === '') throw new Refusal(203, 'Your request is missing a `requestType`.');
    const request = Object.hasOwn(requests, type) ? requests[type] : undefined;
    if (!request) throw new Refusal(204, 'Your request type is not valid.');
    // Questions are answered, orders are not carried out.
    if (this.faults.refuse && !type.startsWith('Get')) throw new Refusal(702, 'The request could not be processed.');
    return request(this.studio, data);
  }

  private batch({ requestId, requests: batched, haltOnFailure }: Data): Data {
    const results: Data[] = [];
    for (const one of Array.isArray(batched) ? (batched as Data[]) : []) {
      const result = this.respond(one);
      results.push(result);
      if (haltOnFailure === true && !(result.requestStatus as { result: boolean }).result) break;
    }
    return { requestId, results };
  }

  /** Answers, not greetings and not events, suffer from faults. */
  private answer(message: { op: number; d: Data }): void {
    const { faults } = this;
    if (faults.drop > 0) {
      faults.drop -= 1;
      return;
    }
    const speak = (): void => {
      if (faults.garbage) this.socket.send('\u0000\u007f{');
      this.send(message);
      if (faults.duplicate) this.send(message);
    };
    if (faults.delayMs > 0) setTimeout(speak, faults.delayMs);
    else speak();
  }

  private send(message: { op: number; d: Data }): void {
    if (this.faults.silent) return;
    const encoded = this.isMsgpack ? Buffer.from(packed(message)) : Buffer.from(JSON.stringify(message));
    const options = { binary: this.isMsgpack };
    if (!this.faults.split) {
      this.socket.send(encoded, options);
      return;
    }
    const half = Math.floor(encoded.length / 2);
    this.socket.send(encoded.subarray(0, half), { ...options, fin: false });
    this.socket.send(encoded.subarray(half), { ...options, fin: true });
  }

  private read(bytes: RawData): { op: number; d: Data } | undefined {
    try {
      const whole = Buffer.isBuffer(bytes) ? bytes : Buffer.concat(Array.isArray(bytes) ? bytes : [Buffer.from(bytes)]);
      const { op, d } = (this.isMsgpack ? unpacked(whole) : JSON.parse(whole.toString())) as {
        op: unknown;
        d: unknown;
      };
      return typeof op === 'number' && typeof d === 'object' && d !== null ? { op, d: d as Data } : undefined;
    } catch {
      return undefined;
    }
  }

  private get isMsgpack(): boolean {
    return this.socket.protocol === 'obswebsocket.msgpack';
  }
}
