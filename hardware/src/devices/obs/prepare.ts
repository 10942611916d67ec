import type { ObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import { Refused } from '../../device/trouble.js';
import type { ObsClient } from './client.js';
import { backgroundOf, kindsOf, type ObsKinds, placeAt, textOf } from './picture.js';
import { unlessMissing } from './reading.js';

/**
 * Makes the scenes and sources that the settings name and OBS does not have. What is there already stays as it is, so that it can
 * be done again at any time.
 * @returns what was done, in words
 * @throws Refused, Busy, Lost
 */
export async function prepareObs(client: ObsClient, settings: ObsSettings): Promise<string> {
  const hand = new PreparingHand(client, await kindsOf(client));
  await hand.lookAround();
  const { scenes, lowerThird } = settings;
  const ofSlate = named([scenes.before, scenes.recess, scenes['closed-part'], scenes.ended]);
  const ofBoard = named([scenes.voting, scenes.result]).filter((one) => !ofSlate.includes(one));
  const ofHall = named([
    scenes.quorum,
    scenes.item,
    scenes.speaker,
    settings.wide,
    ...settings.cameras.map(({ scene }) => scene),
  ]).filter((one) => !ofSlate.includes(one) && !ofBoard.includes(one));

  if (lowerThird) await hand.lowerThird(lowerThird);
  for (const scene of ofHall) await hand.sceneOfHall(scene, lowerThird?.scene ?? null);
  for (const scene of ofBoard) await hand.sceneOfText(scene, settings.board);
  for (const scene of ofSlate) await hand.sceneOfText(scene, settings.slate);
  return hand.account(ofHall);
}

function named(scenes: readonly (string | null)[]): string[] {
  return [...new Set(scenes.filter((scene) => scene !== null))];
}

/** Adds what is missing and remembers what it added. */
class PreparingHand {
  private scenes = new Set<string>();
  private inputs = new Set<string>();
  private readonly done: string[] = [];

  constructor(
    private readonly client: ObsClient,
    private readonly kinds: ObsKinds,
  ) {}

  async lookAround(): Promise<void> {
    const [{ scenes }, { inputs }] = await Promise.all([
      this.client.call('GetSceneList'),
      this.client.call('GetInputList'),
    ]);
    this.scenes = new Set(scenes.map(({ sceneName }) => String(sceneName)));
    this.inputs = new Set(inputs.map(({ inputName }) => String(inputName)));
  }

  /** The strip with the name is a scene of its own, nested in one that all pictures carry: one switch shows it everywhere. */
  async lowerThird({ scene, item, text }: NonNullable<ObsSettings['lowerThird']>): Promise<void> {
    await this.scene(scene);
    if (!this.scenes.has(item) && !this.inputs.has(item)) {
      await this.scene(item);
      await this.source(item, `${item} tło`, backgroundOf(this.kinds, 'strip'), 'strip');
      await this.source(item, text, textOf(this.kinds, 'name'), 'name');
    }
    await this.item(scene, item, false);
  }

  async sceneOfHall(scene: string, overlay: string | null): Promise<void> {
    await this.scene(scene);
    if (overlay !== null && overlay !== scene) await this.item(scene, overlay, true);
  }

  async sceneOfText(scene: string, text: string | null): Promise<void> {
    const isNew = await this.scene(scene);
    // A scene that was there is its owner's; only a text that exists nowhere is added to it.
    if (isNew) await this.source(scene, `${scene} tło`, backgroundOf(this.kinds, 'page'), 'page');
    if (text !== null && (isNew || !this.inputs.has(text)))
      await this.source(scene, text, textOf(this.kinds, 'page'), 'text');
  }

  account(picturesOf: readonly string[]): string {
    if (this.done.length === 0) return 'W OBS jest już wszystko, o czym mówią ustawienia.';
    const hint = `Teraz dodaj obraz kamery do scen: ${picturesOf.join(', ')} – pod nakładką z nazwiskiem.`;
    return `Dodano: ${this.done.join(', ')}. ${picturesOf.length > 0 ? hint : ''}`.trim();
  }

  /** @returns whether it was made */
  private async scene(sceneName: string): Promise<boolean> {
    if (this.scenes.has(sceneName)) return false;
    await this.client.call('CreateScene', { sceneName });
    this.scenes.add(sceneName);
    this.done.push(`scena „${sceneName}”`);
    return true;
  }

  private async source(
    sceneName: string,
    inputName: string,
    made: ReturnType<typeof textOf>,
    where: Parameters<typeof placeAt>[1],
  ): Promise<void> {
    if (this.inputs.has(inputName)) {
      const sceneItemId = await this.item(sceneName, inputName, true);
      if (sceneItemId !== null) await this.place(sceneName, sceneItemId, where);
      return;
    }
    const { sceneItemId } = await this.client.call('CreateInput', {
      sceneName,
      inputName,
      inputKind: made.kind,
      inputSettings: made.settings,
      sceneItemEnabled: true,
    });
    this.inputs.add(inputName);
    this.done.push(`źródło „${inputName}”`);
    await this.place(sceneName, sceneItemId, where);
  }

  private async place(sceneName: string, sceneItemId: number, where: Parameters<typeof placeAt>[1]): Promise<void> {
    const sceneItemTransform = placeAt(this.kinds, where);
    await this.client.call('SetSceneItemTransform', { sceneName, sceneItemId, sceneItemTransform });
  }

  /** @returns its number when it was made; null when the scene had it */
  private async item(sceneName: string, sourceName: string, sceneItemEnabled: boolean): Promise<number | null> {
    if (sceneName === sourceName) throw new Refused(`scena „${sceneName}” nie może pokazywać samej siebie`);
    if (await unlessMissing(this.client.call('GetSceneItemId', { sceneName, sourceName }))) return null;
    const { sceneItemId } = await this.client.call('CreateSceneItem', { sceneName, sourceName, sceneItemEnabled });
    this.done.push(`„${sourceName}” w scenie „${sceneName}”`);
    return sceneItemId;
  }
}
