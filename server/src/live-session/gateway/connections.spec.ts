import { describe, expect, it } from 'vitest';
import { Sitting } from '../../../../core/src/testing/sitting.js';
import { Connections } from './connections.js';

const session = 's1';

describe('desks (V-07, S-23)', () => {
  it('gives the vote to the newest device and names the older one to be told', () => {
    const connections = new Connections();
    expect(connections.arrive(session, 'm1', 'socket-a', 'laptop')).toEqual([]);
    expect(connections.arrive(session, 'm1', 'socket-b', 'tablet')).toEqual(['socket-a']);
    expect(connections.holdsVote(session, 'm1', 'laptop')).toBe(false);
    expect(connections.holdsVote(session, 'm1', 'tablet')).toBe(true);
  });

  it('tells only the desk that voted until now: however many devices come, each is told once', () => {
    const connections = new Connections();
    const told = Array.from({ length: 5 }, (_, no) =>
      connections.arrive(session, 'm1', `socket-${no}`, `device-${no}`),
    );
    expect(told).toEqual([[], ['socket-0'], ['socket-1'], ['socket-2'], ['socket-3']]);
  });

  it('takes two windows of one device for one desk', () => {
    const connections = new Connections();
    connections.arrive(session, 'm1', 'socket-a', 'laptop');
    expect(connections.arrive(session, 'm1', 'socket-b', 'laptop')).toEqual([]);
    expect(connections.holdsVote(session, 'm1', 'laptop')).toBe(true);
  });

  it('does not let the older device take the vote back by reconnecting while its old socket still lingers', () => {
    const connections = new Connections();
    connections.arrive(session, 'm1', 'socket-a', 'laptop');
    connections.arrive(session, 'm1', 'socket-b', 'tablet');
    connections.arrive(session, 'm1', 'socket-c', 'laptop');
    expect(connections.leave(session, 'm1', 'socket-a', 'later')).toEqual([]);
    expect(connections.holdsVote(session, 'm1', 'tablet')).toBe(true);
  });

  it('gives the vote back when the newer device leaves', () => {
    const connections = new Connections();
    connections.arrive(session, 'm1', 'socket-a', 'laptop');
    connections.arrive(session, 'm1', 'socket-b', 'tablet');
    const at = '2026-11-24T10:00:00.000Z';
    expect(connections.leave(session, 'm1', 'socket-b', at)).toEqual(['socket-a']);
    expect(connections.holdsVote(session, 'm1', 'laptop')).toBe(true);
    expect(connections.leave(session, 'm1', 'socket-a', at)).toEqual([]);
  });

  it('forgets the longest gone, however many sessions there were', () => {
    const { state } = new Sitting().opened(15);
    const connections = new Connections();
    for (let no = 0; no < 6_000; no += 1) connections.leave(`s${no}`, 'm1', 'socket', `${no}`);
    const lastSeen = (no: number) => connections.viewOf(`s${no}`, state).find(({ memberId }) => memberId === 'm1');
    expect(lastSeen(0)).toMatchObject({ lastSeenAt: null });
    expect(lastSeen(5_999)).toMatchObject({ lastSeenAt: '5999' });
  });

  it('shows a lost connection and changes nothing about attendance', () => {
    const { state } = new Sitting().opened(15);
    const connections = new Connections();
    connections.arrive(session, 'm1', 'socket-a', 'laptop');
    connections.leave(session, 'm1', 'socket-a', '2026-11-24T10:00:00.000Z');
    const chair = connections.viewOf(session, state).find(({ memberId }) => memberId === 'm1');
    expect(chair).toMatchObject({ connected: false, desks: 0, lastSeenAt: '2026-11-24T10:00:00.000Z' });
  });

  it('a newer device on another hub takes the vote, its leaving gives it back (V-07 over several hubs)', () => {
    const connections = new Connections();
    connections.arrive(session, 'm1', 'socket-a', 'laptop');
    const tablet = { sessionId: session, memberId: 'm1', deviceId: 'tablet', since: 2 };
    expect(connections.arriveElsewhere('hub-b', tablet)).toEqual({ lost: ['socket-a'], gained: [] });
    expect(connections.holdsVote(session, 'm1', 'laptop')).toBe(false);
    expect(connections.arriveElsewhere('hub-b', tablet)).toEqual({ lost: [], gained: [] });
    const at = '2026-11-24T10:00:00.000Z';
    expect(connections.leaveElsewhere('hub-b', tablet, at)).toEqual({ lost: [], gained: ['socket-a'] });
    expect(connections.holdsVote(session, 'm1', 'laptop')).toBe(true);
  });

  it('a device that moves to another hub keeps its place; hubs count on from what they hear', () => {
    const connections = new Connections();
    const laptop = { sessionId: session, memberId: 'm1', deviceId: 'laptop', since: 7 };
    connections.arriveElsewhere('hub-b', laptop);
    const told: number[] = [];
    connections.onOwnChange((_what, { since }) => told.push(since));
    connections.arrive(session, 'm1', 'socket-t', 'tablet');
    connections.arrive(session, 'm1', 'socket-l', 'laptop');
    expect(told).toEqual([8, 7]);
    expect(connections.holdsVote(session, 'm1', 'tablet')).toBe(true);
    expect(connections.own()).toEqual([
      { sessionId: session, memberId: 'm1', deviceId: 'tablet', since: 8 },
      { ...laptop, since: 7 },
    ]);
  });

  it('two that came to two hubs at one moment: both hubs let the same one vote', () => {
    const holds = (own: string, other: string) => {
      const connections = new Connections();
      connections.arrive(session, 'm1', 'socket', own);
      connections.arriveElsewhere('hub', { sessionId: session, memberId: 'm1', deviceId: other, since: 1 });
      return connections.holdsVote(session, 'm1', 'laptop');
    };
    expect(holds('laptop', 'tablet')).toBe(holds('tablet', 'laptop'));
  });

  it('a hub that is gone is forgotten with its desks; one that tells everything anew keeps those it names', () => {
    const connections = new Connections();
    connections.arrive(session, 'm1', 'socket-a', 'laptop');
    const tablet = { sessionId: session, memberId: 'm1', deviceId: 'tablet', since: 5 };
    const phone = { sessionId: session, memberId: 'm2', deviceId: 'phone', since: 6 };
    connections.arriveElsewhere('hub-b', tablet);
    connections.arriveElsewhere('hub-b', phone);
    expect(connections.keepOnly('hub-b', [tablet]).map(({ sessionId }) => sessionId)).toEqual([session]);
    expect(connections.holdsVote(session, 'm1', 'laptop')).toBe(false);
    expect(connections.forget('hub-b')).toEqual([{ sessionId: session, turn: { lost: [], gained: ['socket-a'] } }]);
    expect(connections.forget('hub-b')).toEqual([]);
  });
});
