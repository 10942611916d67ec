import type { ObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import { type ObsClient, ObsRefused } from './client.js';
import type { OutputState, SeenObs } from './difference.js';

/** What is read from OBS after connecting and whenever its scenes or sources have changed. */
export interface ObsReading
  extends Pick<SeenObs, 'scene' | 'texts' | 'lowerThird' | 'muted' | 'recording' | 'streaming'> {
  /** The item that is shown and hidden; its number changes whenever it is made anew. */
  readonly lowerThirdId: number | null;
  /** Formats it can draw a screenshot in; never concluded from its version number. */
  readonly pictures: readonly string[];
}

/** @throws Lost, Busy */
export async function readObs(client: ObsClient, settings: ObsSettings): Promise<ObsReading> {
  const [version, program, texts, item, muted, record, stream] = await Promise.all([
    client.call('GetVersion'),
    client.call('GetCurrentProgramScene'),
    readTexts(client, settings),
    readLowerThird(client, settings),
    readMuted(client, settings),
    client.call('GetRecordStatus'),
    client.call('GetStreamStatus'),
  ]);
  return {
    scene: program.currentProgramSceneName,
    texts,
    ...item,
    muted,
    recording: outputState(record.outputActive, record.outputPaused ? 'paused' : 'on'),
    streaming: outputState(stream.outputActive, stream.outputReconnecting ? 'reconnecting' : 'on'),
    pictures: version.supportedImageFormats,
  };
}

/** Names of the text sources that settings speak of. */
export function textSources({
  lowerThird,
  board,
  slate,
}: Pick<ObsSettings, 'lowerThird' | 'board' | 'slate'>): string[] {
  return [lowerThird?.text, board, slate].filter((name) => typeof name === 'string');
}

async function readTexts(client: ObsClient, settings: ObsSettings): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const inputName of textSources(settings)) {
    const answer = await unlessMissing(client.call('GetInputSettings', { inputName }));
    if (answer) texts[inputName] = String(answer.inputSettings.text ?? '');
  }
  return texts;
}

async function readMuted(client: ObsClient, { sound }: ObsSettings): Promise<Record<string, boolean>> {
  const muted: Record<string, boolean> = {};
  for (const inputName of sound.inputs) {
    const answer = await unlessMissing(client.call('GetInputMute', { inputName }));
    if (answer) muted[inputName] = answer.inputMuted;
  }
  return muted;
}

async function readLowerThird(
  client: ObsClient,
  { lowerThird }: ObsSettings,
): Promise<Pick<ObsReading, 'lowerThird' | 'lowerThirdId'>> {
  const absent = { lowerThird: 'absent', lowerThirdId: null } as const;
  if (!lowerThird) return absent;
  const { scene: sceneName, item: sourceName } = lowerThird;
  const found = await unlessMissing(client.call('GetSceneItemId', { sceneName, sourceName }));
  if (!found) return absent;
  const { sceneItemId } = found;
  const { sceneItemEnabled } = await client.call('GetSceneItemEnabled', { sceneName, sceneItemId });
  return { lowerThird: sceneItemEnabled ? 'shown' : 'hidden', lowerThirdId: sceneItemId };
}

/** What settings name need not be there. @returns undefined when OBS knows nothing of it */
export async function unlessMissing<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ObsRefused && error.code === 600) return undefined;
    throw error;
  }
}

function outputState(isActive: boolean, running: OutputState): OutputState {
  return isActive ? running : 'off';
}
