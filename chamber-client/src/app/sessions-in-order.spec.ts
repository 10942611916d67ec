import { describe, expect, it } from 'vitest';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { theCurrentSession, whichCanBeEntered } from './sessions-in-order.js';

function session(sessionId: string, status: SessionSummary['status'], date: string): SessionSummary {
  const words = { roman: 'I', title: 'Sesja', time: '10:00', place: 'Sala', councilName: 'Rada' };
  return { sessionId, status, date, termId: 't', number: 1, training: false, votings: 0, ...words };
}

const open = session('open', 'open', '2026-11-24');
const soon = session('soon', 'convened', '2026-11-26');
const later = session('later', 'convened', '2026-12-20');
const old = session('old', 'closed', '2026-09-01');
const older = session('older', 'closed', '2026-08-01');
const draft = session('draft', 'draft', '2026-11-25');

describe('whichCanBeEntered', () => {
  it('puts sitting sessions first, then the coming ones by day, closed ones newest first, and no drafts', () => {
    const { current, past } = whichCanBeEntered([older, later, draft, open, old, soon]);
    expect(current.map(({ sessionId }) => sessionId)).toEqual(['open', 'soon', 'later']);
    expect(past.map(({ sessionId }) => sessionId)).toEqual(['old', 'older']);
  });
});

describe('theCurrentSession', () => {
  it('is the only one that sits, though others are convened', () => {
    expect(theCurrentSession([soon, open, old])).toBe(open);
    expect(theCurrentSession([session('recess', 'recess', '2026-11-24'), soon])?.sessionId).toBe('recess');
  });

  it('is the only convened one when none sits; with two nobody guesses', () => {
    expect(theCurrentSession([soon, old, draft])).toBe(soon);
    expect(theCurrentSession([soon, later])).toBeUndefined();
    expect(theCurrentSession([open, { ...open, sessionId: 'other' }])).toBeUndefined();
    expect(theCurrentSession([old, draft])).toBeUndefined();
  });
});
