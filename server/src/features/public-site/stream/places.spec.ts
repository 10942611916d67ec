import { describe, expect, it } from 'vitest';
import { Places } from './places.js';

describe('Places', () => {
  it('gives each address its number of places and takes them back', () => {
    const places = new Places({ perAddress: 2, inAll: 10 });
    const leave = places.take('192.0.2.1');
    places.take('192.0.2.1');
    expect(() => places.take('192.0.2.1')).toThrow(expect.objectContaining({ status: 429 }));
    places.take('192.0.2.2');
    leave();
    leave();
    places.take('192.0.2.1');
    expect(() => places.take('192.0.2.1')).toThrow(expect.objectContaining({ status: 429 }));
  });

  it('has only so many places in all', () => {
    const places = new Places({ perAddress: 2, inAll: 2 });
    const leave = places.take('192.0.2.1');
    places.take('192.0.2.2');
    expect(() => places.take('192.0.2.3')).toThrow(expect.objectContaining({ status: 503 }));
    leave();
    expect(() => places.take('192.0.2.3')).not.toThrow();
  });
});
