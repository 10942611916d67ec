import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON (RFC 8785, integers only: G-06)', () => {
  it('sorts keys by UTF-16 code units (RFC 8785 §3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = [...canonicalJson(value).matchAll(/:"([A-Z]\w+)/g)].map(([, word]) => word);
    expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew']);
  });

  it('escapes as RFC 8785 §3.2.2.2 and leaves everything else as it is', () => {
    expect(canonicalJson('\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/')).toBe(
      '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
    );
    expect(canonicalJson('\b\t\f\u001f\u007fŻółć')).toBe('"\\b\\t\\f\\u001f\u007fŻółć"');
  });

  it('prints literals, whole numbers and nested values without a blank', () => {
    const value = {
      literals: [null, true, false],
      numbers: [0, -0, -1, 1e3, Number.MAX_SAFE_INTEGER],
      empty: [{}, []],
    };
    expect(canonicalJson(value)).toBe(
      '{"empty":[{},[]],"literals":[null,true,false],"numbers":[0,0,-1,1000,9007199254740991]}',
    );
  });

  it('gives one text however the value was put together', () => {
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe(canonicalJson({ a: { c: 3, d: 2 }, b: 1 }));
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });

  it('is its own fixed point: reading and writing again changes no byte', () => {
    const text = canonicalJson({ ż: ['\u2028', 'a"b'], A: { z: -5, a: null } });
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it('keeps a key named __proto__ as plain data', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });

  const refused: Record<string, unknown> = {
    'a fraction': 0.1,
    'an unsafe integer': 2 ** 53,
    'a huge number': 1e308,
    'not a number': Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    'a lone surrogate': '\ud800',
    'a lone surrogate in a key': { '\udc00': 1 },
    undefined: undefined,
    'undefined in a list': [undefined],
    'a hole in a list': new Array(1),
    'a function': () => 1,
    'a symbol': Symbol('a'),
    'a bigint': 1n,
    'a date': new Date(0),
    'a map': new Map([['a', 1]]),
    'a value with its own toJSON': { toJSON: () => 1 },
    'deep inside': { a: [{ b: 0.5 }] },
  };
  it.each(Object.entries(refused))('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
