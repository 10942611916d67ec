import { type Collection, Refusal } from './collection.js';
import type { FakeOutput } from './fake-output.js';
import { flatPicture } from './flat-picture.js';

type Data = Record<string, unknown>;

/** What a simulated OBS is made of. */
export interface FakeStudio {
  readonly collection: Collection;
  readonly recording: FakeOutput;
  readonly streaming: FakeOutput;
  readonly width: number;
  readonly height: number;
}

/** Answers to requests, by the names of obs-websocket 5. */
export const requests: Readonly<Record<string, (studio: FakeStudio, data: Data) => Data | undefined>> = {
  GetVersion: () => ({
    obsVersion: '29.0.2',
    obsWebSocketVersion: '5.1.0',
    rpcVersion: 1,
    availableRequests: Object.keys(requests),
    supportedImageFormats: ['png'],
    platform: 'virtual',
    platformDescription: 'Kworum',
  }),
  GetStats: () => ({ cpuUsage: 5, memoryUsage: 250, availableDiskSpace: 100_000, activeFps: 30 }),
  GetVideoSettings: ({ width, height }) => ({
    baseWidth: width,
    baseHeight: height,
    outputWidth: width,
    outputHeight: height,
    fpsNumerator: 30,
    fpsDenominator: 1,
  }),
  GetSceneList: ({ collection }) => ({
    currentProgramSceneName: collection.program,
    currentPreviewSceneName: collection.studioMode ? collection.program : null,
    scenes: [...collection.scenes.keys()].map((sceneName, sceneIndex) => ({ sceneName, sceneIndex })),
  }),
  GetCurrentProgramScene: ({ collection }) => ({ currentProgramSceneName: collection.program }),
  SetCurrentProgramScene: ({ collection }, { sceneName }) => {
    collection.switchTo(text(sceneName, 'sceneName'));
    return undefined;
  },
  CreateScene: ({ collection }, { sceneName }) => {
    collection.addScene(text(sceneName, 'sceneName'));
    return {};
  },
  RemoveScene: ({ collection }, { sceneName }) => {
    collection.removeScene(text(sceneName, 'sceneName'));
    return undefined;
  },
  GetInputKindList: ({ collection }) => ({ inputKinds: collection.inputKinds }),
  GetInputList: ({ collection }) => ({
    inputs: [...collection.inputs].map(([inputName, { kind }]) => ({ inputName, inputKind: kind })),
  }),
  CreateInput: ({ collection }, { sceneName, inputName, inputKind, inputSettings, sceneItemEnabled }) => {
    const [scene, name] = [text(sceneName, 'sceneName'), text(inputName, 'inputName')];
    collection.scene(scene);
    collection.addInput(name, text(inputKind, 'inputKind'), (inputSettings ?? {}) as Data);
    return { sceneItemId: collection.addItem(scene, name, sceneItemEnabled !== false) };
  },
  GetInputSettings: ({ collection }, { inputName }) => {
    const { settings, kind } = collection.input(text(inputName, 'inputName'));
    return { inputSettings: settings, inputKind: kind };
  },
  SetInputSettings: ({ collection }, { inputName, inputSettings, overlay }) => {
    const input = collection.input(text(inputName, 'inputName'));
    if (typeof inputSettings !== 'object' || inputSettings === null) throw missing('inputSettings');
    input.settings = overlay === false ? (inputSettings as Data) : { ...input.settings, ...inputSettings };
    return undefined;
  },
  GetInputMute: ({ collection }, { inputName }) => ({
    inputMuted: collection.input(text(inputName, 'inputName')).muted,
  }),
  SetInputMute: ({ collection }, { inputName, inputMuted }) => {
    const name = text(inputName, 'inputName');
    collection.input(name);
    collection.mute(name, flag(inputMuted, 'inputMuted'));
    return undefined;
  },
  GetSceneItemId: ({ collection }, { sceneName, sourceName }) => {
    const source = text(sourceName, 'sourceName');
    const found = collection.scene(text(sceneName, 'sceneName')).find((item) => item.source === source);
    if (!found) throw new Refusal(600, 'No scene items were found in the specified scene by that name or offset.');
    return { sceneItemId: found.id };
  },
  GetSceneItemEnabled: ({ collection }, { sceneName, sceneItemId }) => ({
    sceneItemEnabled: collection.item(sceneName, sceneItemId).enabled,
  }),
  SetSceneItemEnabled: ({ collection }, { sceneName, sceneItemId, sceneItemEnabled }) => {
    collection.item(sceneName, sceneItemId);
    collection.enable(String(sceneName), Number(sceneItemId), flag(sceneItemEnabled, 'sceneItemEnabled'));
    return undefined;
  },
  CreateSceneItem: ({ collection }, { sceneName, sourceName, sceneItemEnabled }) => {
    const [scene, source] = [text(sceneName, 'sceneName'), text(sourceName, 'sourceName')];
    return { sceneItemId: collection.addItem(scene, source, sceneItemEnabled !== false) };
  },
  SetSceneItemTransform: ({ collection }, { sceneName, sceneItemId, sceneItemTransform }) => {
    const item = collection.item(sceneName, sceneItemId);
    item.transform = { ...item.transform, ...(sceneItemTransform as Data) };
    return undefined;
  },
  GetSourceScreenshot: ({ width, height }, { sourceName, imageFormat, imageWidth }) => {
    const name = text(sourceName, 'sourceName');
    if (imageFormat !== 'png') throw new Refusal(400, 'Your specified image format is invalid or not supported.');
    const across = Number(imageWidth ?? width);
    return { imageData: flatPicture(name, across, Math.round((across * height) / width)) };
  },
  GetRecordStatus: ({ recording }) => ({
    outputActive: recording.isActive,
    outputPaused: recording.state === 'PAUSED',
    outputDuration: recording.durationMs,
    outputTimecode: '00:00:00.000',
    outputBytes: recording.durationMs * 300,
  }),
  StartRecord: ({ recording }) => done(() => recording.start()),
  StopRecord: ({ recording }) => {
    recording.stop();
    return { outputPath: '/nagrania/sesja.mkv' };
  },
  PauseRecord: ({ recording }) => done(() => recording.pause()),
  ResumeRecord: ({ recording }) => done(() => recording.resume()),
  GetStreamStatus: ({ streaming }) => ({
    outputActive: streaming.isActive,
    outputReconnecting: streaming.state === 'RECONNECTING',
    outputDuration: streaming.durationMs,
    outputTimecode: '00:00:00.000',
    outputBytes: streaming.durationMs * 250,
    outputCongestion: 0,
    outputSkippedFrames: 0,
    outputTotalFrames: 0,
  }),
  StartStream: ({ streaming }) => done(() => streaming.start()),
  StopStream: ({ streaming }) => done(() => streaming.stop()),
  GetStudioModeEnabled: ({ collection }) => ({ studioModeEnabled: collection.studioMode }),
  SetStudioModeEnabled: ({ collection }, { studioModeEnabled }) => {
    collection.studioMode = flag(studioModeEnabled, 'studioModeEnabled');
    return undefined;
  },
};

function done(act: () => void): undefined {
  act();
  return undefined;
}

function text(value: unknown, field: string): string {
  if (value === undefined) throw missing(field);
  if (typeof value !== 'string') throw new Refusal(401, `The field value of \`${field}\` must be a string.`);
  if (value === '') throw new Refusal(403, `The field value of \`${field}\` is empty.`);
  return value;
}

function flag(value: unknown, field: string): boolean {
  if (value === undefined) throw missing(field);
  if (typeof value !== 'boolean') throw new Refusal(401, `The field value of \`${field}\` must be boolean.`);
  return value;
}

function missing(field: string): Refusal {
  return new Refusal(300, `Your request is missing the \`${field}\` field.`);
}
