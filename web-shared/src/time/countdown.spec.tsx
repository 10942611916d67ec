import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../test/render-part.js';
import { Countdown } from './countdown.js';

const start = Date.parse('2026-11-24T09:00:00.000Z');
const secondsLater = (seconds: number) => new Date(start + seconds * 1000).toISOString();
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const timer = () => screen.getByRole('timer');
const words = () => document.querySelector('.k-countdown__words')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(start);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('Countdown (L-03)', () => {
  it('counts by the hub, warns once at 30 s in words, and runs on past the end', () => {
    renderPart(<Countdown deadlineAt={secondsLater(32)} offsetMs={0} />);
    expect(timer().textContent).toBe('0:32');
    expect(words()).toBe('');
    pass(2_000);
    expect(timer().textContent).toBe('0:30');
    expect(words()).toBe('Kończy się czas');
    pass(30_000);
    expect(timer().textContent).toBe('0:00');
    expect(words()).toBe('Czas minął');
    pass(12_000);
    expect(timer().textContent).toBe('−0:12');
    expect(timer().getAttribute('aria-label')).toBe('Czas przekroczony o 0:12');
  });

  it('goes by the hub when this computer is wrong by minutes', () => {
    renderPart(<Countdown deadlineAt={secondsLater(60)} offsetMs={-120_000} />);
    expect(timer().textContent).toBe('3:00');
  });

  it('follows a moved deadline at once', () => {
    const { show } = renderPart(<Countdown deadlineAt={secondsLater(10)} offsetMs={0} />);
    show(<Countdown deadlineAt={secondsLater(130)} offsetMs={0} />);
    expect(timer().textContent).toBe('2:10');
    expect(words()).toBe('');
  });

  it('says that there is no limit (L-04)', () => {
    renderPart(<Countdown deadlineAt={null} offsetMs={0} />);
    expect(screen.getByText('bez limitu czasu')).toBeTruthy();
  });
});
