import fc from 'fast-check';
import { OBSWebSocket as MsgpackObs } from 'obs-websocket-js';
import { OBSWebSocket } from 'obs-websocket-js/json';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describedRequests, hasObsProtocol } from '../../../testing/obs-protocol.js';
import { FakeObs } from './fake-obs.js';
import { packed, unpacked } from './msgpack.js';
import { requests } from './requests.js';

describe('MessagePack of the simulated OBS', () => {
  it('brings back every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(unpacked(packed(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it.each([
    ['07', 7],
    ['e0', -32],
    ['a3616263', 'abc'],
    ['93010203', [1, 2, 3]],
    ['81a26f7006', { op: 6 }],
    ['cd0100', 256],
    ['d1ff7f', -129],
    ['ca3fc00000', 1.5],
    ['c0', null],
    ['c3', true],
  ])('%s', (hex, value) => expect(unpacked(Buffer.from(hex, 'hex'))).toEqual(value));

  it('throws at bytes that end too soon', () => expect(() => unpacked(Buffer.from('a361', 'hex'))).toThrow(RangeError));
});

describe.each([
  ['json', () => new OBSWebSocket()],
  ['msgpack', () => new MsgpackObs()],
])('A simulated OBS spoken to in %s', (_, client) => {
  let obs: FakeObs;
  let url: string;
  beforeEach(async () => {
    obs = new FakeObs({ password: 'tajne' });
    url = `ws://127.0.0.1:${await obs.start(0)}`;
  });
  afterEach(() => obs.kill());

  it('lets in with the password only (4009)', async () => {
    await expect(client().connect(url, 'inne')).rejects.toMatchObject({ code: 4009 });
    await expect(client().connect(url)).rejects.toMatchObject({ code: 4009 });
    await expect(client().connect(url, 'tajne')).resolves.toMatchObject({ negotiatedRpcVersion: 1 });
  });

  it('refuses another protocol version (4010)', async () => {
    await expect(client().connect(url, 'tajne', { rpcVersion: 9 })).rejects.toMatchObject({ code: 4010 });
  });

  it('answers with the codes of OBS', async () => {
    const one = client();
    await one.connect(url, 'tajne');
    const code = (call: Promise<unknown>) => call.then(() => 100).catch((error: { code: number }) => error.code);
    expect(await code(one.call('SetCurrentProgramScene', { sceneName: 'Nie ma' }))).toBe(600);
    expect(await code(one.call('CreateScene', { sceneName: 'Scena' }))).toBe(601);
    expect(await code(one.call('StopRecord'))).toBe(501);
    expect(await code(one.call('ResumeRecord'))).toBe(503);
    expect(await code(one.call('Nonsens' as 'GetVersion'))).toBe(204);
    expect(await code(one.call('SetInputMute', { inputName: 'Nie ma' } as never))).toBe(600);
    const kind = { sceneName: 'Scena', inputName: 'Strona', inputKind: 'browser_source' };
    expect(await code(one.call('CreateInput', kind))).toBe(605);
  });

  it('ends a batch at the first failure when told so', async () => {
    const one = client();
    await one.connect(url, 'tajne');
    const batch = [
      { requestType: 'GetVersion' },
      { requestType: 'SetCurrentProgramScene', requestData: { sceneName: 'Nie ma' } },
      { requestType: 'GetVersion' },
    ] as const;
    const codes = async (haltOnFailure: boolean) =>
      (await one.callBatch([...batch], { haltOnFailure })).map(({ requestStatus }) => requestStatus.code);
    expect(await codes(true)).toEqual([100, 600]);
    expect(await codes(false)).toEqual([100, 600, 100]);
  });

  it('tells only what a client wants to hear', async () => {
    const [all, none] = [client(), client()];
    await all.connect(url, 'tajne');
    await none.connect(url, 'tajne', { eventSubscriptions: 0 });
    const heard: string[] = [];
    none.on('SceneCreated', () => void heard.push('none'));
    const told = new Promise<void>((resolve) => all.on('SceneCreated', () => resolve()));
    await all.call('CreateScene', { sceneName: 'Nowa' });
    await told;
    await none.call('GetVersion');
    expect(heard).toEqual([]);
  });

  it('records with the words and the times of OBS', async () => {
    const one = client();
    await one.connect(url, 'tajne');
    const words: string[] = [];
    one.on(
      'RecordStateChanged',
      ({ outputState }) => void words.push(outputState.replace('OBS_WEBSOCKET_OUTPUT_', '')),
    );
    await one.call('StartRecord');
    await one.call('StartRecord');
    await expect.poll(() => words).toEqual(['STARTING', 'STARTED']);
    await one.call('PauseRecord');
    await one.call('ResumeRecord');
    await one.call('StopRecord');
    await expect.poll(() => words.slice(2)).toEqual(['PAUSED', 'RESUMED', 'STOPPING', 'STOPPED']);
  });
});

describe('Requests of the simulated OBS', () => {
  it.skipIf(!hasObsProtocol)('exist in the protocol of OBS (skipped where its description is not at hand)', () => {
    const described = describedRequests();
    const unknown = Object.keys(requests).filter((name) => !described.some((one) => one.requestType === name));
    expect(unknown).toEqual([]);
  });

  it.skipIf(!hasObsProtocol)(
    'answer with fields of the protocol only (skipped where its description is not at hand)',
    () => {
      const described = describedRequests();
      const { studio } = new FakeObs();
      for (const { requestType, responseFields } of described) {
        if (!requestType.startsWith('Get') || !Object.hasOwn(requests, requestType)) continue;
        let answer: object;
        try {
          answer = requests[requestType]?.(studio, { sceneName: 'Scena' }) ?? {};
        } catch {
          continue;
        }
        const fields = responseFields.map(({ valueName }) => valueName);
        expect(Object.keys(answer).filter((field) => !fields.includes(field))).toEqual([]);
      }
    },
  );
});
