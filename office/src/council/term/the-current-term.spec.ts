import { expect, it } from 'vitest';
import type { Term } from '../../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import { theCurrentTerm } from './the-current-term.js';

const term = (termId: string, training: boolean) => ({ termId, training }) as Term;
const session = (termId: string, status: SessionSummary['status']) =>
  ({ termId, status, date: '2026-12-01', time: '10:00' }) as SessionSummary;

it('is the newest term, or the one whose session comes next', () => {
  const terms = [term('new', false), term('old', false)];
  expect(theCurrentTerm(terms, [])?.termId).toBe('new');
  expect(theCurrentTerm(terms, [session('old', 'closed')])?.termId).toBe('new');
  expect(theCurrentTerm(terms, [session('old', 'convened')])?.termId).toBe('old');
});

it('a term for training counts only where there is no other', () => {
  const terms = [term('course', true), term('real', false)];
  expect(theCurrentTerm(terms, [session('course', 'open')])?.termId).toBe('real');
  expect(theCurrentTerm([term('course', true)], [])?.termId).toBe('course');
  expect(theCurrentTerm([], [])).toBeUndefined();
});
