import { describe, expect, it } from 'vitest';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { orderSessions, sessionToFollow } from './session-order.js';

function session(sessionId: string, date: string, status: SessionSummary['status'], time = '10:00'): SessionSummary {
  return {
    sessionId,
    termId: 't',
    number: 1,
    roman: 'I',
    title: sessionId,
    date,
    time,
    place: '',
    training: false,
    councilName: '',
    status,
    votings: 0,
  };
}

const sessions = [
  session('later', '2026-12-28', 'convened'),
  session('old', '2026-09-01', 'closed'),
  session('soon', '2026-11-30', 'convened'),
  session('recent', '2026-10-01', 'closed'),
  session('adjourned', '2026-11-20', 'adjourned'),
  session('open', '2026-11-24', 'open'),
];

describe('orderSessions', () => {
  it('puts the nearest of those to come and the newest of those past first', () => {
    const { live, upcoming, past } = orderSessions(sessions);
    expect(live.map(({ sessionId }) => sessionId)).toEqual(['adjourned', 'open']);
    expect(upcoming.map(({ sessionId }) => sessionId)).toEqual(['soon', 'later']);
    expect(past.map(({ sessionId }) => sessionId)).toEqual(['recent', 'old']);
  });

  it('orders two sessions of one day by their hour', () => {
    const { upcoming } = orderSessions([
      session('afternoon', '2026-11-30', 'convened', '15:00'),
      session('morning', '2026-11-30', 'convened', '09:00'),
    ]);
    expect(upcoming.map(({ sessionId }) => sessionId)).toEqual(['morning', 'afternoon']);
  });
});

describe('sessionToFollow', () => {
  const of = (...ids: string[]) =>
    sessionToFollow(sessions.filter(({ sessionId }) => ids.includes(sessionId)))?.sessionId;

  it('takes what sits now, then what was adjourned, then what comes next', () => {
    expect(of('later', 'soon', 'open', 'adjourned', 'old')).toBe('open');
    expect(of('later', 'soon', 'adjourned')).toBe('adjourned');
    expect(of('later', 'soon', 'old')).toBe('soon');
    expect(of('old', 'recent')).toBeUndefined();
  });
});
