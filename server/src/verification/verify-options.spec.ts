import { describe, expect, it } from 'vitest';
import { CannotVerify, readVerifyOptions } from './verify-options.js';

const sessionId = '00000000-0000-4000-8000-00000000beef';
const hash = 'ab'.repeat(32);

describe('what npm run verify is asked', () => {
  it.each([
    [[sessionId], { session: sessionId, file: null, witnesses: [], json: false }],
    [['all', '--json'], { session: 'all', file: null, witnesses: [], json: true }],
    [['--file', 'log.jsonl', '--hash', hash], { session: null, file: 'log.jsonl', witnesses: [hash], json: false }],
  ])('%j', (args, options) => {
    expect(readVerifyOptions(args)).toEqual(options);
  });

  it.each([
    [[]],
    [[sessionId, 'all']],
    [[sessionId, '--file', 'log.jsonl']],
    [['XXXI']],
    [["1'; DROP TABLE session_events"]],
    [[sessionId, '--hash', 'abc']],
    [['all', '--hash', hash]],
    [[sessionId, '--colour']],
  ])('%j cannot be understood and says why', (args) => {
    expect(() => readVerifyOptions(args)).toThrow(CannotVerify);
  });
});
