import type { IncomingMessage } from 'node:http';
import { type OnModuleDestroy } from '@nestjs/common';
import { type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { Server } from 'socket.io';
import type { SessionState } from '../../../../core/src/session/state.js';
import {
  type Audience,
  audiences,
  failure,
  maxMessageBytes,
  type NoticeMessage,
  type ViewMessage,
  type WatchAck,
} from '../../../../protocol/src/messages.js';
import { ScreenDirectory } from '../../identity/screens/screen-directory.js';
import { SignIns } from '../../identity/sign-ins/sign-ins.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { HealthRegistry } from '../../platform/health/health-registry.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import { Logger } from '../../platform/logging/logger.js';
import { actorIn } from '../actor.js';
import { DeskNotes } from '../desk-journal/desk-notes.js';
import { DeskNews } from '../hubs/desk-news.js';
import { PartDiffer } from '../publisher/part-differ.js';
import { type Round, ViewPublisher } from '../publisher/view-publisher.js';
import { BrokenLog } from '../writer/loaded-session.js';
import { type ChamberSocket, roomOf } from './chamber-client.js';
import { CommandDoor } from './command-door.js';
import { Connections } from './connections.js';
import { HallCodes } from './hall-codes.js';
import { isOwnOrigin, readAuth } from './handshake.js';
import { isPaced } from './pace.js';
import { changesPlaces, concerns, personalMessage, votersIn } from './personal-parts.js';
import { RateLimit } from './rate-limit.js';
import { cutOff, isSlowReader } from './slow-reader.js';
import { WatchDoor } from './watch-door.js';
import { emitWhole } from './whole-view.js';

/** So long a sign-out is remembered for handshakes that were under way when it came. */
const handshakeMs = 60_000;

/**
 * The chamber's sockets: desks, consoles and screens. Nest sets the server up; each socket then has two raw handlers,
 * `watch` and `command`, both always acknowledged. Views go out per audience, own views and screen parts per connection.
 */
@WebSocketGateway({
  transports: ['websocket'],
  maxHttpBufferSize: maxMessageBytes,
  pingInterval: 2_000,
  pingTimeout: 4_000,
})
export class ChamberGateway implements OnGatewayInit, OnModuleDestroy {
  private server: Server | undefined;
  /** Sinks of rooms that somebody looks at, by room. */
  private readonly leaves = new Map<string, () => void>();
  private readonly revokedLately = new Set<string>();

  constructor(
    private readonly settings: Settings,
    private readonly signIns: SignIns,
    private readonly screens: ScreenDirectory,
    private readonly commandDoor: CommandDoor,
    private readonly watchDoor: WatchDoor,
    private readonly publisher: ViewPublisher,
    private readonly connections: Connections,
    private readonly deskNews: DeskNews,
    private readonly bus: HubBus,
    private readonly hallCodes: HallCodes,
    private readonly notes: DeskNotes,
    private readonly clock: Clock,
    private readonly health: HealthRegistry,
    private readonly logger: Logger,
  ) {}

  afterInit(server: Server): void {
    this.server = server;
    this.hallCodes.onTurn(() => this.refreshAll());
    server.engine.opts.allowRequest = (request: IncomingMessage, done: (error: string | null, ok: boolean) => void) =>
      done(null, isOwnOrigin(request, this.settings));
    server.use((socket, next) => void this.admit(socket as ChamberSocket, next));
    server.on('connection', (socket) => this.welcome(socket as ChamberSocket));
    this.publisher.describeDevicesBy((sessionId, state) => ({
      connections: this.connections.viewOf(sessionId, state),
      screens: this.screens.viewsOf(sessionId, new Set([...this.connectedScreens(), ...this.deskNews.screensOnAir])),
      hallCode: this.hallCodes.shown(sessionId, state),
    }));
    this.publisher.onRound((sessionId, round) => this.sendPersonalParts(sessionId, round));
    this.health.add('agents', async () => ({ ok: true, details: this.countAgents() }));
    this.signIns.onRevoked((signInId) => this.signOut(signInId));
    this.screens.onChange((change) => void this.screenChanged(change.screenId, change.sessionIds));
    this.followOtherHubs();
  }

  private followOtherHubs(): void {
    this.deskNews.describeScreensBy(() => this.connectedScreens());
    this.deskNews.onTurn((sessionId, { lost, gained }) => {
      this.notify(lost, 'newer-desk');
      this.notify(gained, 'this-desk-votes');
      if (sessionId === null) this.refreshAll();
      else void this.publisher.refresh(sessionId);
    });
    // Sign-outs told meanwhile were not heard.
    this.bus.onResumed(() => void this.signOutEnded());
  }

  onModuleDestroy(): void {
    for (const leave of this.leaves.values()) leave();
    this.leaves.clear();
  }

  private async admit(socket: ChamberSocket, next: (error?: Error) => void): Promise<void> {
    try {
      const { screenToken, deviceId } = readAuth(socket.handshake.auth);
      const screen = screenToken === null ? null : await this.screens.screenOf(screenToken);
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
    const { person } = socket.data;
    if (person && this.revokedLately.has(person.signInId)) {
      this.sendAway(socket);
      return;
    }
    socket.on('watch', (request, ack) => {
      if (typeof ack === 'function') void this.watch(socket, request).then(ack);
    });
    socket.on('command', (command, ack) => {
      if (typeof ack === 'function') void this.commandDoor.answer(socket, command).then(ack);
    });
    socket.on('shown', (message) => {
      if (isPaced(socket)) this.notes.shown(socket, message);
    });
    socket.onAny((event: string, ...args: unknown[]) => {
      const ack = args.at(-1);
      if (event === 'watch' || event === 'command' || typeof ack !== 'function') return;
      const code = isPaced(socket) ? 'unknown-command' : 'slow-down';
      ack({ status: 'failed', commandId: null, failure: failure(code) });
    });
    socket.on('disconnect', (reason) => this.leaveSession(socket, false, reason));
  }

  private async watch(socket: ChamberSocket, input: unknown): Promise<WatchAck> {
    if (!isPaced(socket)) return { status: 'failed', failure: failure('slow-down') };
    try {
      const decision = await this.watchDoor.decide(socket, input);
      if (!decision.ok) return decision.ack;
      if (!socket.connected) return { status: 'failed', failure: failure('outcome-unknown') };
      // From here on nothing waits: no commit, no round and no other request of this socket comes in between.
      const { request, memberId, state } = decision;
      const { sessionId, audience } = request;
      // Asking once more is no new desk: the vote stays where it is (V-07).
      const keepsDesk = socket.data.watching?.sessionId === sessionId && socket.data.memberId === memberId;
      this.leaveSession(socket, keepsDesk);
      socket.data.watching = { sessionId, audience };
      socket.data.memberId = memberId;
      socket.data.personal = new PartDiffer();
      const message = this.enterRoom(socket, sessionId, audience, state);
      const personal = personalMessage(socket.data, state, message.serverTime, this.hallCodes.shown(sessionId, state));
      if (audience === 'wall') socket.emit('view', { ...message, parts: { ...message.parts, ...personal?.parts } });
      else {
        emitWhole(socket, message);
        if (personal) socket.emit('view', { ...personal, full: true });
      }
      if (!keepsDesk) this.arrive(socket);
      this.notes.viewSent(socket, state);
      return { status: 'watching', seq: message.seq, serverTime: message.serverTime };
    } catch (error) {
      if (error instanceof BrokenLog) return { status: 'failed', failure: failure('log-broken') };
      this.logger.error({ error }, 'Watch failed');
      return { status: 'failed', failure: failure('internal') };
    }
  }

  /** The first listener of an audience opens its room: from then on one message serves all of them. */
  private enterRoom(socket: ChamberSocket, sessionId: string, audience: Audience, state: SessionState): ViewMessage {
    const room = roomOf(sessionId, audience);
    if (!this.leaves.has(room)) {
      const tellRoom = (message: ViewMessage) => this.server?.to(room).emit('view', message);
      this.leaves.set(room, this.publisher.joinAt(sessionId, state, audience, tellRoom).leave);
    }
    const message = this.publisher.wholeAt(sessionId, state, audience);
    void socket.join(room);
    return message;
  }

  private arrive(socket: ChamberSocket): void {
    const { watching, memberId, deviceId } = socket.data;
    if (!watching) return;
    const { sessionId } = watching;
    this.notes.arrived(socket);
    if (memberId !== null) {
      const older = this.connections.arrive(sessionId, memberId, socket.id, deviceId);
      // Back from a break shorter than the hub noticed: the newer device still has the vote.
      const told = this.connections.holdsVote(sessionId, memberId, deviceId) ? older : [socket.id];
      this.notify(told, 'newer-desk');
    }
    if (socket.data.screen) this.deskNews.tellScreens();
    void this.publisher.refresh(sessionId);
  }

  private leaveSession(socket: ChamberSocket, keepsDesk = false, how = 'other session'): void {
    const { watching, memberId } = socket.data;
    if (!watching) return;
    const { sessionId, audience } = watching;
    const room = roomOf(sessionId, audience);
    void socket.leave(room);
    socket.data.watching = null;
    if (memberId !== null && !keepsDesk) {
      this.notes.left(socket, sessionId, how);
      this.notify(this.connections.leave(sessionId, memberId, socket.id, this.clock.now()), 'this-desk-votes');
    }
    const empty = (this.server?.sockets.adapter.rooms.get(room)?.size ?? 0) === 0;
    if (empty) {
      this.leaves.get(room)?.();
      this.leaves.delete(room);
    }
    if (socket.data.screen) this.deskNews.tellScreens();
    void this.publisher.refresh(sessionId);
  }

  /** Own views and screen parts, and the end of patience with clients that do not read. */
  private sendPersonalParts(sessionId: string, { state, events }: Round): void {
    const voters = votersIn(events);
    const changed = voters === undefined ? 'anything' : 'ballots';
    const now = this.clock.now();
    const hallCode = this.hallCodes.shown(sessionId, state);
    for (const socket of this.socketsIn(sessionId)) {
      if (isSlowReader(socket)) {
        this.logger.warn({ sessionId }, 'A client does not read; cut');
        cutOff(socket);
      } else {
        this.notes.viewSent(socket, state);
        if (!concerns(voters, socket.data)) continue;
        const message = personalMessage(socket.data, state, now, hallCode, changed);
        if (message) socket.emit('view', message);
      }
    }
    if (changesPlaces(events)) void this.renewPlaces(sessionId, state);
  }

  /** S-10, Q-07: who lost a place leaves it at once; who gained a seat has its desk without signing in anew. */
  private async renewPlaces(sessionId: string, state: SessionState): Promise<void> {
    for (const socket of this.socketsIn(sessionId)) {
      if (!this.watchDoor.mayStay(socket, state)) {
        this.leaveSession(socket, false, 'place changed');
        this.notify([socket.id], 'place-changed');
      } else if (socket.data.memberId === null && socket.data.person) {
        await this.renewSeat(socket, state).catch((error: unknown) =>
          this.logger.warn({ error, sessionId }, 'A gained seat could not be looked up; the next connection finds it'),
        );
      }
    }
  }

  private async renewSeat(socket: ChamberSocket, state: SessionState): Promise<void> {
    const person = await this.signIns.personOf(socket.handshake.headers.cookie);
    if (!person || !socket.connected) return;
    const { memberId } = actorIn(state, person, socket.data.deviceId);
    if (memberId === null) return;
    socket.data.person = person;
    socket.data.memberId = memberId;
    const message = personalMessage(socket.data, state, this.clock.now(), null);
    if (message) socket.emit('view', message);
    this.arrive(socket);
  }

  private signOut(signInId: string): void {
    this.revokedLately.add(signInId);
    setTimeout(() => this.revokedLately.delete(signInId), handshakeMs).unref();
    for (const socket of this.sockets()) if (socket.data.person?.signInId === signInId) this.sendAway(socket);
  }

  private async signOutEnded(): Promise<void> {
    const signInIds = new Set(this.sockets().flatMap(({ data }) => data.person?.signInId ?? []));
    try {
      for (const signInId of await this.signIns.ended([...signInIds])) this.signOut(signInId);
    } catch (error) {
      this.logger.warn({ error }, 'Ended sign-ins could not be looked up');
    }
  }

  private sendAway(socket: ChamberSocket): void {
    socket.emit('notice', noticeOf('signed-out'));
    socket.disconnect(true);
  }

  private notify(socketIds: readonly string[], code: NoticeMessage['code']): void {
    for (const socketId of socketIds) {
      this.server?.to(socketId).emit('notice', noticeOf(code));
      const socket = this.server?.sockets.sockets.get(socketId) as ChamberSocket | undefined;
      if (socket) this.notes.turned(socket, code);
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

  private connectedScreens(): string[] {
    return [...new Set(this.sockets().flatMap((socket) => socket.data.screen?.screenId ?? []))];
  }

  /** A new round of views for everything somebody looks at. */
  private refreshAll(): void {
    const sessionIds = new Set(this.sockets().flatMap(({ data }) => data.watching?.sessionId ?? []));
    for (const sessionId of sessionIds) void this.publisher.refresh(sessionId);
  }

  private socketsIn(sessionId: string): ChamberSocket[] {
    const { sockets, adapter } = this.server?.sockets ?? {};
    if (!sockets || !adapter) return [];
    const ids = audiences.flatMap((audience) => [...(adapter.rooms.get(roomOf(sessionId, audience)) ?? [])]);
    return ids.flatMap((id) => (sockets.get(id) as ChamberSocket | undefined) ?? []);
  }

  private sockets(): ChamberSocket[] {
    return [...(this.server?.sockets.sockets.values() ?? [])] as ChamberSocket[];
  }
}

function noticeOf(code: NoticeMessage['code']): NoticeMessage {
  switch (code) {
    case 'screen-removed':
      return { code, text: 'Ekran odłączono. Sparuj go ponownie.' };
    case 'place-changed':
      return { code, text: 'Zmieniły się Twoje uprawnienia podczas tych obrad.' };
    case 'this-desk-votes':
      return { code, text: 'Głosujesz na tym urządzeniu.' };
    default:
      return { code, text: failure(code).text };
  }
}
