import type { ObsClient } from './client.js';

/** What somebody wants to hear of OBS's events. */
export interface ObsEars {
  /** The program may show another scene: ask which. */
  program(): void;
  text(input: string, text: string): void;
  mute(input: string, muted: boolean): void;
  item(scene: string, id: number, enabled: boolean): void;
  /** Scenes, sources or items were made, renamed or removed. */
  remade(): void;
  /** `outputState` of the event. */
  recording(word: string): void;
  streaming(word: string): void;
}

/** Many such events come at once, e.g. when another collection is loaded. */
const remadeRestMs = 150;

/** Passes on the events of OBS that concern us. */
export function hearObs(client: ObsClient, ears: ObsEars): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const remade = (): void => {
    clearTimeout(rest);
    rest = setTimeout(ears.remade, remadeRestMs);
  };
  client.onClose(() => clearTimeout(rest));
  client.on('CurrentProgramSceneChanged', () => ears.program());
  client.on('InputMuteStateChanged', ({ inputName, inputMuted }) => ears.mute(inputName, inputMuted));
  client.on('InputSettingsChanged', ({ inputName, inputSettings }) => {
    if (typeof inputSettings.text === 'string') ears.text(inputName, inputSettings.text);
  });
  client.on('SceneItemEnableStateChanged', ({ sceneName, sceneItemId, sceneItemEnabled }) =>
    ears.item(sceneName, sceneItemId, sceneItemEnabled),
  );
  client.on('RecordStateChanged', ({ outputState }) => ears.recording(outputState));
  client.on('StreamStateChanged', ({ outputState }) => ears.streaming(outputState));
  client.on('CurrentSceneCollectionChanged', remade);
  client.on('SceneCreated', remade);
  client.on('SceneRemoved', remade);
  client.on('SceneNameChanged', remade);
  client.on('InputCreated', remade);
  client.on('InputRemoved', remade);
  client.on('InputNameChanged', remade);
  client.on('SceneItemCreated', remade);
  client.on('SceneItemRemoved', remade);
}
