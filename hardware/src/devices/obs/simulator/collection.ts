/** Tells an event of OBS. @param intent the bit of its event mask */
export type Emit = (type: string, intent: number, data: Record<string, unknown>) => void;

export const masks = { config: 2, scenes: 4, inputs: 8, outputs: 64, items: 128, ui: 1024 } as const;

export interface Item {
  readonly id: number;
  readonly source: string;
  enabled: boolean;
  transform: Record<string, unknown>;
}

interface Input {
  readonly kind: string;
  settings: Record<string, unknown>;
  muted: boolean;
}

/** Why OBS refuses, by its own numbers. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    readonly comment: string,
  ) {
    super(comment);
  }
}

/** Scenes and sources of a simulated OBS: what OBS keeps in its collection file, also over a crash. */
export class Collection {
  readonly scenes = new Map<string, Item[]>([['Scena', []]]);
  readonly inputs = new Map<string, Input>();
  program = 'Scena';
  studioMode = false;
  private nextId = 1;

  constructor(
    readonly inputKinds: readonly string[],
    private readonly emit: Emit,
  ) {}

  scene(name: unknown): Item[] {
    const items = this.scenes.get(String(name));
    if (!items) throw new Refusal(600, `No source was found by the name of \`${name}\`.`);
    return items;
  }

  input(name: unknown): Input {
    const input = this.inputs.get(String(name));
    if (!input) throw new Refusal(600, `No source was found by the name of \`${name}\`.`);
    return input;
  }

  item(scene: unknown, id: unknown): Item {
    const item = this.scene(scene).find((one) => one.id === id);
    if (!item) throw new Refusal(600, 'No scene items were found in the specified scene by the ID');
    return item;
  }

  switchTo(name: string): void {
    this.scene(name);
    if (this.program === name) return;
    this.program = name;
    this.emit('CurrentProgramSceneChanged', masks.scenes, { sceneName: name });
  }

  addScene(name: string): void {
    this.mustBeNew(name);
    this.scenes.set(name, []);
    this.emit('SceneCreated', masks.scenes, { sceneName: name, isGroup: false });
  }

  removeScene(name: string): void {
    this.scene(name);
    if (this.scenes.size === 1) throw new Refusal(603, 'You cannot remove the last scene in the collection.');
    this.scenes.delete(name);
    for (const [sceneName, items] of this.scenes) {
      const kept = items.filter(({ source }) => source !== name);
      this.scenes.set(sceneName, kept);
    }
    if (this.program === name) this.switchTo([...this.scenes.keys()][0] ?? '');
    this.emit('SceneRemoved', masks.scenes, { sceneName: name, isGroup: false });
  }

  addInput(name: string, kind: string, settings: Record<string, unknown>): void {
    this.mustBeNew(name);
    if (!this.inputKinds.includes(kind)) throw new Refusal(605, 'Your specified input kind is not supported by OBS.');
    this.inputs.set(name, { kind, settings, muted: false });
    this.emit('InputCreated', masks.inputs, { inputName: name, inputKind: kind, inputSettings: settings });
  }

  addItem(scene: string, source: string, enabled: boolean): number {
    if (!this.scenes.has(source)) this.input(source);
    const items = this.scene(scene);
    const item: Item = { id: this.nextId, source, enabled, transform: {} };
    this.nextId += 1;
    items.push(item);
    const data = { sceneName: scene, sourceName: source, sceneItemId: item.id, sceneItemIndex: items.length - 1 };
    this.emit('SceneItemCreated', masks.items, data);
    return item.id;
  }

  enable(scene: string, id: number, enabled: boolean): void {
    this.item(scene, id).enabled = enabled;
    const data = { sceneName: scene, sceneItemId: id, sceneItemEnabled: enabled };
    this.emit('SceneItemEnableStateChanged', masks.items, data);
  }

  mute(name: string, muted: boolean): void {
    const input = this.input(name);
    if (input.muted === muted) return;
    input.muted = muted;
    this.emit('InputMuteStateChanged', masks.inputs, { inputName: name, inputMuted: muted });
  }

  private mustBeNew(name: string): void {
    if (this.scenes.has(name) || this.inputs.has(name)) throw new Refusal(601, 'A source already exists by that name.');
  }
}
