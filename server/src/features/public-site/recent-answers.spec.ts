import { describe, expect, it } from 'vitest';
import { RecentAnswers } from './recent-answers.js';

describe('RecentAnswers', () => {
  it('makes one answer for all who ask while it is being made and while it is fresh', async () => {
    let now = 0;
    let made = 0;
    const answers = new RecentAnswers<number>(1000, 10, () => now);
    const make = async () => ++made;
    expect(await Promise.all([answers.get('a', make), answers.get('a', make)])).toEqual([1, 1]);
    now = 999;
    expect(await answers.get('a', make)).toBe(1);
    now = 1000;
    expect(await answers.get('a', make)).toBe(2);
    expect(await answers.get('b', make)).toBe(3);
  });

  it('keeps no failure', async () => {
    const answers = new RecentAnswers<string>(1000, 10, () => 0);
    await expect(answers.get('a', () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
    expect(await answers.get('a', async () => 'back')).toBe('back');
  });

  it('forgets the oldest when full', async () => {
    const answers = new RecentAnswers<number>(1000, 2, () => 0);
    let made = 0;
    const make = async () => ++made;
    await answers.get('a', make);
    await answers.get('b', make);
    await answers.get('c', make);
    expect(await answers.get('a', make)).toBe(4);
    expect(await answers.get('c', make)).toBe(3);
  });
});
