import type { IncomingMessage } from 'node:http';
import { type OnModuleDestroy } from '@nestjs/common';
import { type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { Server } from 'socket.io';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { type Audience, failure, type NoticeMessage, type WatchAck } from '../../../../protocol/src/messages.js';
import { ScreenDirectory } from '../../identity/screens/screen-directory.js';
import { SignIns } from '../../identity/sign-ins/sign-ins.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { HealthRegistry } from '../../platform/health/health-registry.js';
import { Logger } from '../../platform/logging/logger.js';
import { actorIn } from '../actor.js';
import { LiveSessions } from '../live-sessions.js';
import { PartDiffer } from '../publisher/part-differ.js';
import { type Round, ViewPublisher } from '../publisher/view-publisher.js';
import { ownViewOf } from '../views/own-view.js';
import { screenPartsOf } from '../views/wall-view.js';
import { BrokenLog } from '../writer/loaded-session.js';
import { type ChamberSocket, roomOf } from './chamber-client.js';
import { CommandDoor } from './command-door.js';
import { Connections } from './connections.js';
import { isOwnOrigin, readAuth } from './handshake.js';
import { RateLimit } from './rate-limit.js';
import { WatchDoor } from './watch-door.js';

/** A command is small; a larger frame closes the connection with 1009. */
const maxFrameBytes = 64 * 1024;
/** A client that does not read is cut; it comes back and gets the newest whole view. */
const maxBufferedBytes = 1024 * 1024;

/**
 * The chamber's sockets: desks, consoles and screens. Nest sets the server up; each socket then has two raw handlers,
 * `watch` and `command`, both always acknowledged. Views go out per audience, own views and screen parts per connection.
 */
@WebSocketGateway({
  transports: ['websocket'],
  maxHttpBufferSize: maxFrameBytes,
  pingInterval: 2_000,
  pingTimeout: 4_000,
})
export class ChamberGateway implements OnGatewayInit, OnModuleDestroy {
  private server: Server | undefined;
  /** Sinks of rooms that somebody looks at, by room. */
  private readonly leaves = new Map<string, () => void>();

  constructor(
    private readonly settings: Settings,
    private readonly sessions: LiveSessions,
    private readonly signIns: SignIns,
    private readonly screens: ScreenDirectory,
    private readonly commandDoor: CommandDoor,
    private readonly watchDoor: WatchDoor,
    private readonly publisher: ViewPublisher,
    private readonly connections: Connections,
    private readonly clock: Clock,
    private readonly health: HealthRegistry,
    private readonly logger: Logger,
  ) {}

  afterInit(server: Server): void {
    this.server = server;
    server.engine.opts.allowRequest = (request: IncomingMessage, done: (error: string | null, ok: boolean) => void) =>
      done(null, isOwnOrigin(request, this.settings));
    server.use((socket, next) => void this.admit(socket as ChamberSocket, next));
    server.on('connection', (socket) => this.welcome(socket as ChamberSocket));
    this.publisher.describeDevicesBy((sessionId, state) => ({
      connections: this.connections.viewOf(sessionId, state),
      screens: this.screens.viewsOf(sessionId, this.connectedScreens()),
    }));
    this.publisher.onRound((sessionId, round) => this.sendPersonalParts(sessionId, round));
    this.health.add('agents', async () => ({ ok: true, details: this.countAgents() }));
    this.signIns.onRevoked((signInId) => this.signOut(signInId));
    this.screens.onChange((change) => void this.screenChanged(change.screenId, change.sessionIds));
  }

  onModuleDestroy(): void {
    for (const leave of this.leaves.values()) leave();
    this.leaves.clear();
  }

  private async admit(socket: ChamberSocket, next: (error?: Error) => void): Promise<void> {
    try {
      const { screenToken, deviceId } = readAuth(socket.handshake.auth);
      const screen = screenToken === null ? null : this.screens.screenOf(screenToken);
      const person = screenToken === null ? await this.signIns.personOf(socket.handshake.headers.cookie) : null;
      if (!screen && !person) return next(new Error(screenToken === null ? 'signed-out' : 'screen-removed'));
      socket.data = {
        person,
        screen,
        deviceId: deviceId ?? socket.id,
        limit: new RateLimit(),
        memberId: null,
        watching: null,
        personal: new PartDiffer(),
      };
      next();
    } catch (error) {
      this.logger.error({ error }, 'Handshake failed');
      next(new Error('internal'));
    }
  }

  private welcome(socket: ChamberSocket): void {
    socket.on('watch', (request, ack) => {
      if (typeof ack === 'function') void this.watch(socket, request).then(ack);
    });
    socket.on('command', (command, ack) => {
      if (typeof ack === 'function') void this.commandDoor.answer(socket, command).then(ack);
    });
    socket.onAny((event: string, ...args: unknown[]) => {
      const ack = args.at(-1);
      if (event !== 'watch' && event !== 'command' && typeof ack === 'function') {
        ack({ status: 'failed', commandId: null, failure: failure('unknown-command') });
      }
    });
    socket.on('disconnect', () => this.leaveSession(socket));
  }

  private async watch(socket: ChamberSocket, input: unknown): Promise<WatchAck> {
    try {
      const decision = await this.watchDoor.decide(socket, input);
      if (!decision.ok) return decision.ack;
      const { sessionId, audience } = decision.request;
      this.leaveSession(socket);
      await this.openRoom(sessionId, audience);
      const message = await this.publisher.whole(sessionId, audience);
      // Not older than the view: what was committed in between is told to this connection now or never.
      const state = await this.sessions.stateOf(sessionId);
      if (!socket.connected) return { status: 'failed', failure: failure('outcome-unknown') };
      socket.data.watching = { sessionId, audience };
      socket.data.memberId = decision.memberId;
      void socket.join(roomOf(sessionId, audience));
      socket.emit('view', message);
      socket.data.personal = new PartDiffer();
      this.sendPersonal(socket, state);
      this.arrive(socket);
      return { status: 'watching', seq: message.seq, serverTime: message.serverTime };
    } catch (error) {
      if (error instanceof BrokenLog) return { status: 'failed', failure: failure('log-broken') };
      this.logger.error({ error }, 'Watch failed');
      return { status: 'failed', failure: failure('internal') };
    }
  }

  /** The first listener of an audience opens its room: from then on one message serves all of them. */
  private async openRoom(sessionId: string, audience: Audience): Promise<void> {
    const room = roomOf(sessionId, audience);
    if (this.leaves.has(room)) return;
    this.leaves.set(room, () => undefined);
    const { leave } = await this.publisher.join(sessionId, audience, (message) => {
      this.server?.to(room).emit('view', message);
    });
    this.leaves.set(room, leave);
  }

  private arrive(socket: ChamberSocket): void {
    const { watching, memberId, deviceId } = socket.data;
    if (!watching) return;
    if (memberId !== null) {
      for (const older of this.connections.arrive(watching.sessionId, memberId, socket.id, deviceId)) {
        this.server?.to(older).emit('notice', noticeOf('newer-desk'));
      }
    }
    void this.publisher.refresh(watching.sessionId);
  }

  private leaveSession(socket: ChamberSocket): void {
    const { watching, memberId } = socket.data;
    if (!watching) return;
    const { sessionId, audience } = watching;
    const room = roomOf(sessionId, audience);
    void socket.leave(room);
    socket.data.watching = null;
    if (memberId !== null) this.connections.leave(sessionId, memberId, socket.id, this.clock.now());
    const empty = (this.server?.sockets.adapter.rooms.get(room)?.size ?? 0) === 0;
    if (empty) {
      this.leaves.get(room)?.();
      this.leaves.delete(room);
    }
    void this.publisher.refresh(sessionId);
  }

  /** Own views and screen parts, and the end of patience with clients that do not read. */
  private sendPersonalParts(sessionId: string, { state, events }: Round): void {
    const voters = votersIn(events);
    for (const socket of this.socketsIn(sessionId)) {
      if (isChoked(socket)) {
        this.logger.warn({ sessionId }, 'A client does not read; cut');
        socket.disconnect(true);
      } else if (concerns(voters, socket)) {
        this.sendPersonal(socket, state);
      }
    }
  }

  private sendPersonal(socket: ChamberSocket, state: SessionState): void {
    const { person, screen, watching, deviceId } = socket.data;
    if (!watching) return;
    const { sessionId, audience } = watching;
    const base = { sessionId, seq: state.seq, serverTime: this.clock.now() };
    if (audience === 'wall') {
      const shown = screen ?? {
        screenId: 'preview',
        name: 'Podgląd',
        connected: true,
        scene: 'auto' as const,
        message: '',
      };
      const parts = socket.data.personal.diff(screenPartsOf(state, shown));
      if (parts) socket.emit('view', { ...base, audience, full: false, parts: { ...parts } });
    } else if (person) {
      const view = ownViewOf(state, actorIn(state, person, deviceId), person.fullName);
      const parts = socket.data.personal.diff(view);
      if (parts) socket.emit('view', { ...base, audience: 'own', full: false, parts: { ...parts } });
    }
  }

  private signOut(signInId: string): void {
    for (const socket of this.sockets()) {
      if (socket.data.person?.signInId !== signInId) continue;
      socket.emit('notice', noticeOf('signed-out'));
      socket.disconnect(true);
    }
  }

  /** A screen got another scene or message: it shows it at once. Moved to another session it comes back by itself; removed, it pairs anew. */
  private async screenChanged(screenId: string, sessionIds: readonly string[]): Promise<void> {
    const screen = this.screens.get(screenId) ?? null;
    for (const socket of this.sockets()) {
      if (socket.data.screen?.screenId !== screenId) continue;
      if (!screen) socket.emit('notice', noticeOf('screen-removed'));
      if (screen?.sessionId !== socket.data.screen.sessionId) socket.disconnect(true);
      else socket.data.screen = screen;
    }
    for (const sessionId of sessionIds) await this.publisher.refresh(sessionId);
  }

  /** Who is connected, in figures only: desks and consoles of people, screens paired and on the air. */
  private countAgents(): { desks: number; screens: number } {
    const sockets = this.sockets();
    return {
      desks: sockets.filter((socket) => socket.data.person !== null).length,
      screens: sockets.filter((socket) => socket.data.screen !== null).length,
    };
  }

  private connectedScreens(): Set<string> {
    return new Set(this.sockets().flatMap((socket) => socket.data.screen?.screenId ?? []));
  }

  private socketsIn(sessionId: string): ChamberSocket[] {
    return this.sockets().filter((socket) => socket.data.watching?.sessionId === sessionId);
  }

  private sockets(): ChamberSocket[] {
    return [...(this.server?.sockets.sockets.values() ?? [])] as ChamberSocket[];
  }
}

function noticeOf(code: NoticeMessage['code']): NoticeMessage {
  return { code, text: code === 'screen-removed' ? 'Ekran odłączono. Sparuj go ponownie.' : failure(code).text };
}

/** When only ballots came, the members concerned; undefined when anything else may have changed for everybody. */
function votersIn(events: readonly StoredEvent[] | undefined): Set<string> | undefined {
  if (events === undefined) return undefined;
  const voters = new Set<string>();
  for (const event of events) {
    if (event.type !== 'BallotCast') return undefined;
    voters.add(event.payload.memberId);
  }
  return voters;
}

/** Screens are told their scene in every round, people their own view when it may have changed. */
function concerns(voters: Set<string> | undefined, { data }: ChamberSocket): boolean {
  if (voters === undefined || data.watching?.audience === 'wall') return true;
  return data.memberId !== null && voters.has(data.memberId);
}

function isChoked(socket: ChamberSocket): boolean {
  const { transport } = socket.conn as unknown as { transport?: { socket?: { bufferedAmount?: number } } };
  return (transport?.socket?.bufferedAmount ?? 0) > maxBufferedBytes;
}
