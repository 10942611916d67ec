import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.js';
import { SettingsError } from './settings-error.js';

const external = { DATABASE_URL: 'postgres://a:b@db.example:5432/kworum' };

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({ ...external }, '/srv/kworum')).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDirectory: '/srv/kworum/.kworum',
      databaseUrl: external.DATABASE_URL,
      ownerDatabaseUrl: undefined,
      logLevel: 'info',
      publicUrl: undefined,
      hubAddress: undefined,
      trustedProxies: [],
      streamsPerAddress: 250,
      witnesses: [],
      demo: true,
      virtualHall: true,
    });
  });

  it('takes what the environment says; an empty value counts as not said', () => {
    const settings = readSettings(
      {
        ...external,
        PORT: '8080',
        HOST: '0.0.0.0',
        KWORUM_DATA: 'relative dir',
        KWORUM_LOG_LEVEL: '',
        KWORUM_PUBLIC_URL: 'https://rada.example.pl/',
        KWORUM_HUB_ADDRESS: 'http://10.0.0.11:3000',
        KWORUM_TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16',
        KWORUM_STREAMS_PER_ADDRESS: '20',
        KWORUM_DEMO: 'off',
        KWORUM_VIRTUAL_HALL: 'off',
      },
      '/srv/kworum',
    );
    expect(settings).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      dataDirectory: '/srv/kworum/relative dir',
      logLevel: 'info',
      publicUrl: 'https://rada.example.pl',
      hubAddress: 'http://10.0.0.11:3000',
      trustedProxies: ['10.0.0.1', '192.168.0.0/16'],
      streamsPerAddress: 20,
      demo: false,
      virtualHall: false,
    });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'two words'],
    ['KWORUM_LOG_LEVEL', 'loud'],
    ['KWORUM_PUBLIC_URL', 'rada.gminna.pl'],
    ['KWORUM_PUBLIC_URL', 'https://rada.gminna.pl/path'],
    ['KWORUM_HUB_ADDRESS', '10.0.0.11:3000'],
    ['KWORUM_TRUSTED_PROXIES', 'everyone'],
    ['KWORUM_WITNESSES', 'gmina-b+12345678'],
    ['KWORUM_WITNESSES', 'two words+8d66cf3f+BGQZ4CMyRhEQCHsSc6iQ0dUtYOnhoXlzFnSWbcrN2eGP'],
    ['KWORUM_STREAMS_PER_ADDRESS', '0'],
    ['KWORUM_DEMO', 'yes'],
    ['DATABASE_URL', 'mysql://a:secret@c/d'],
  ])('names %s when its value is %s', (name, value) => {
    const read = () => readSettings({ ...external, [name]: value }, '/srv/kworum');
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(name);
    // A bad address may hold a good password.
    expect(read).not.toThrow('secret');
  });

  it('stops at a KWORUM_ variable nobody reads', () => {
    expect(() => readSettings({ ...external, KWORUM_DATTA: '/x' }, '/srv/kworum')).toThrow(
      /Nieznane ustawienie KWORUM_DATTA.*Unknown setting KWORUM_DATTA/,
    );
  });

  it('wants DATABASE_URL beside the address for the owner', () => {
    expect(() => readSettings({ KWORUM_OWNER_DATABASE_URL: external.DATABASE_URL }, '/srv/kworum')).toThrow(
      'KWORUM_OWNER_DATABASE_URL',
    );
  });
});
