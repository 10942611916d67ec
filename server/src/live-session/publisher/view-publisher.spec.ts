import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { chair, operator } from '../../../../core/src/testing/people.js';
import { Sitting } from '../../../../core/src/testing/sitting.js';
import type { ViewMessage } from '../../../../protocol/src/messages.js';
import type { LiveSessions } from '../live-sessions.js';
import type { CommittedBatch } from '../writer/session-writer.js';
import { ViewPublisher } from './view-publisher.js';

const sessionId = 's1';

/** Sessions as the publisher knows them: a newest state, and commits. */
class Sessions {
  state: SessionState;
  isBusy = false;
  private listener: (sessionId: string, batch: CommittedBatch) => void = () => undefined;

  constructor(readonly sitting: Sitting) {
    this.state = sitting.state;
  }

  onCommit(listener: typeof this.listener): void {
    this.listener = listener;
  }

  async stateOf(): Promise<SessionState> {
    return this.state;
  }

  startItem(): void {
    this.sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
  }

  moveAttendance(kind: 'left' | 'entered'): void {
    this.sitting.when(operator, 'RecordAttendance', { memberId: 'm9', kind }).thenAccepted();
  }

  commit(events: readonly StoredEvent[] = []): void {
    this.state = this.sitting.state;
    this.listener(sessionId, { state: this.state, events, writtenHere: true });
  }
}

describe('views after commits', () => {
  let sessions: Sessions;
  let publisher: ViewPublisher;
  let heard: ViewMessage[];
  const complaints: string[] = [];
  const complain = (_fields: object, message: string) => complaints.push(message);
  const logger = { debug: () => undefined, info: () => undefined, warn: complain, error: complain };
  beforeEach(() => {
    vi.useFakeTimers();
    complaints.length = 0;
    heard = [];
    sessions = new Sessions(new Sitting().opened(15));
    publisher = new ViewPublisher(
      sessions as unknown as LiveSessions,
      { now: () => '2026-11-24T10:00:00.000Z' },
      logger,
    );
  });
  afterEach(() => {
    publisher.onModuleDestroy();
    vi.useRealTimers();
  });

  const listen = () => publisher.join(sessionId, 'hall', (message) => heard.push(message));

  it('a state that was read before a commit and comes after it takes nothing back', async () => {
    await listen();
    await vi.advanceTimersByTimeAsync(100);
    heard.length = 0;
    const old = sessions.state;
    vi.spyOn(sessions, 'stateOf').mockResolvedValueOnce(old);
    const refreshed = publisher.refresh(sessionId);
    sessions.startItem();
    sessions.commit();
    await refreshed;
    await vi.advanceTimersByTimeAsync(100);
    expect(heard.at(-1)).toMatchObject({ seq: sessions.state.seq, parts: { agenda: { currentItemId: 'i2' } } });
  });

  it('somebody who comes with an older state does not show it to the others', async () => {
    await listen();
    const old = sessions.state;
    sessions.startItem();
    sessions.commit();
    await vi.advanceTimersByTimeAsync(100);
    heard.length = 0;
    vi.spyOn(sessions, 'stateOf').mockResolvedValueOnce(old);
    const whole = await publisher.whole(sessionId, 'hall');
    expect(whole).toMatchObject({ seq: sessions.state.seq, parts: { agenda: { currentItemId: 'i2' } } });
    expect(heard).toEqual([]);
  });

  it('a view that cannot be made and a listener that fails are written down; the rest goes on', async () => {
    const rounds: number[] = [];
    publisher.onRound(() => {
      throw new Error('a listener that fails');
    });
    publisher.onRound((_sessionId, { state }) => rounds.push(state.seq));
    await publisher.join(sessionId, 'operator', () => undefined);
    await listen();
    await vi.advanceTimersByTimeAsync(100);
    publisher.describeDevicesBy(() => {
      throw new Error('a view that cannot be made');
    });
    sessions.startItem();
    sessions.commit();
    await vi.advanceTimersByTimeAsync(100);
    expect(heard.at(-1)).toMatchObject({ seq: sessions.state.seq });
    expect(rounds).toEqual([sessions.state.seq]);
    expect(complaints).toHaveLength(2);
    await expect(publisher.join(sessionId, 'operator', () => undefined)).rejects.toThrow('cannot be made');
    await expect(publisher.join(sessionId, 'chair', () => undefined)).resolves.toBeDefined();
  });

  it('a refresh of a session that cannot be read ends nothing', async () => {
    await listen();
    vi.spyOn(sessions, 'stateOf').mockRejectedValueOnce(new Error('database away'));
    await expect(publisher.refresh(sessionId)).resolves.toBeUndefined();
    expect(complaints).toHaveLength(1);
  });

  it('keeps nothing of a session nobody looks at', async () => {
    const { leave } = await listen();
    sessions.commit();
    leave();
    await publisher.whole(sessionId, 'public');
    sessions.commit();
    expect(publisher.followed).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaving twice does not take the place of somebody who came in between', async () => {
    const { leave } = await listen();
    leave();
    await listen();
    leave();
    sessions.startItem();
    sessions.commit();
    await vi.advanceTimersByTimeAsync(100);
    expect(heard.at(-1)).toMatchObject({ seq: sessions.state.seq });
  });

  it('a closed vote does not wait for anything', async () => {
    await listen();
    await vi.advanceTimersByTimeAsync(100);
    sessions.startItem();
    sessions.commit();
    await vi.advanceTimersByTimeAsync(7);
    expect(heard).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toHaveLength(2);
    sessions.moveAttendance('left');
    sessions.commit();
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toHaveLength(2);
    sessions.commit([{ type: 'VotingClosed' } as StoredEvent]);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toHaveLength(3);
  });

  it('while somebody waits for an answer the round waits as well, never longer than 50 ms; a closed vote does not', async () => {
    await listen();
    await vi.advanceTimersByTimeAsync(100);
    heard.length = 0;
    sessions.isBusy = true;
    sessions.startItem();
    sessions.commit();
    await vi.advanceTimersByTimeAsync(24);
    expect(heard).toHaveLength(0);
    sessions.isBusy = false;
    await vi.advanceTimersByTimeAsync(8);
    expect(heard).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    sessions.isBusy = true;
    sessions.moveAttendance('left');
    sessions.commit();
    await vi.advanceTimersByTimeAsync(58);
    expect(heard).toHaveLength(2);
    sessions.moveAttendance('entered');
    sessions.commit([{ type: 'VotingClosed' } as StoredEvent]);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toHaveLength(3);
  });

  it('a burst of commits makes few rounds', async () => {
    await listen();
    await vi.advanceTimersByTimeAsync(100);
    heard.length = 0;
    sessions.commit();
    for (let commit = 0; commit < 200; commit += 1) {
      sessions.moveAttendance(commit % 2 === 0 ? 'left' : 'entered');
      sessions.commit();
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(heard.length).toBeLessThanOrEqual(6);
  });
});
