import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderPart } from '../../test/render-part.js';
import { ClubTime } from './club-time.js';

const start = Date.parse('2026-11-24T09:00:00.000Z');
const secondsLater = (seconds: number) => new Date(start + seconds * 1000).toISOString();
const speaker = { clubDeadlineAt: secondsLater(40), clubShortName: 'KR', warningMs: 30_000, pausedAt: null };
const said = () => document.querySelector('.k-club-time[role=status]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(start);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('L-03: the club’s time is warned of like a person’s: nothing, soon, used up', () => {
  renderPart(<ClubTime speaker={speaker} offsetMs={0} />);
  expect(said()).toBe('');
  act(() => vi.advanceTimersByTime(10_000));
  expect(said()).toBe('Klubowi KR kończy się czas w tym punkcie.');
  act(() => vi.advanceTimersByTime(30_000));
  expect(said()).toBe('Klub KR wykorzystał swój czas w tym punkcie.');
});

it('L-03: while the clock stands still the club’s time does too; without a limit nothing is said', () => {
  const { show } = renderPart(<ClubTime speaker={{ ...speaker, pausedAt: secondsLater(5) }} offsetMs={0} />);
  act(() => vi.advanceTimersByTime(60_000));
  expect(said()).toBe('');
  show(<ClubTime speaker={{ ...speaker, clubDeadlineAt: null }} offsetMs={0} />);
  expect(said()).toBe('');
});
