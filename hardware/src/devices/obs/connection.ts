import type { DeviceOrder, OrderOutcome } from '../../../../protocol/src/hall/device-order.js';
import type { ObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import type { Link } from '../../device/driver.js';
import { TellingLink } from '../../device/telling-link.js';
import { Lost, Refused } from '../../device/trouble.js';
import type { ObsClient } from './client.js';
import type { ObsAction, ObsCommand, SeenObs } from './difference.js';
import { ObsHealth } from './health.js';
import { hearObs } from './hearing.js';
import { Output, orderRecording, unlessAlready } from './outputs.js';
import { prepareObs } from './prepare.js';
import { type ObsReading, readObs, textSources } from './reading.js';
import type { StreamIntent } from './stream-intent.js';

const pictureWidth = 320;
const sceneWithinMs = 2_000;

/** An open connection to an OBS whose state has been read. */
export class ObsLink extends TellingLink implements Link<SeenObs, ObsCommand> {
  private readonly recording: Output;
  private readonly streaming: Output;
  private readonly health: ObsHealth;
  /** What we asked for last, by what it concerns: a change that says the same is our own doing. */
  private readonly asked = new Map<string, string | boolean>();
  private streamTrouble: string | undefined;

  /** @throws Lost, Busy */
  static async over(client: ObsClient, settings: ObsSettings, intent: StreamIntent): Promise<ObsLink> {
    try {
      return new ObsLink(client, settings, intent, await readObs(client, settings));
    } catch (error) {
      client.close();
      throw error instanceof Lost ? error : new Lost('OBS jeszcze się uruchamia');
    }
  }

  private constructor(
    private readonly client: ObsClient,
    private readonly settings: ObsSettings,
    private readonly intent: StreamIntent,
    private reading: ObsReading,
  ) {
    super();
    this.recording = new Output(reading.recording);
    this.streaming = new Output(reading.streaming);
    intent.connected(reading.streaming !== 'off', performance.now());
    const outputs = { recording: this.recording, streaming: this.streaming };
    this.health = new ObsHealth(client, outputs, () => this.tell({ type: 'changed', origin: 'command' }));
    client.onClose((reason) => {
      this.health.stop();
      intent.connectionLost(performance.now());
      this.tell({ type: 'closed', reason });
    });
    hearObs(client, {
      program: () => void this.askScene(),
      text: (input, text) => this.noteText(input, text),
      mute: (input, muted) => this.noteMute(input, muted),
      item: (scene, id, enabled) => this.noteItem(scene, id, enabled),
      remade: () => void this.readAgain(),
      recording: (word) => this.noteRecording(word),
      streaming: (word) => this.noteStreaming(word),
    });
  }

  get observed(): SeenObs {
    const { scene, texts, lowerThird, muted } = this.reading;
    return {
      scene,
      texts,
      lowerThird,
      muted,
      recording: this.recording.state,
      streaming: this.streaming.state,
      mayStream: this.intent.mayStream,
      onAir: this.settings.cameras.find((camera) => camera.scene === scene)?.deviceId ?? null,
      troubles: [...(this.streamTrouble ? [this.streamTrouble] : []), ...this.health.troubles],
    };
  }

  get isOpen(): boolean {
    return this.client.isOpen;
  }

  async execute({ action }: ObsCommand): Promise<'confirmed' | 'sent'> {
    if (action.do === 'streaming') return await this.orderStream(action.to);
    await this.carryOut(action);
    return 'confirmed';
  }

  async serve(order: DeviceOrder): Promise<OrderOutcome> {
    if (order.type === 'screenshot') return await this.screenshot();
    if (order.type !== 'prepare') return { ok: false, text: 'OBS tego nie umie' };
    const text = await prepareObs(this.client, this.settings);
    await this.readAgain();
    return { ok: true, text };
  }

  close(): void {
    this.health.stop();
    this.client.close();
  }

  private async carryOut(action: Exclude<ObsAction, { do: 'streaming' }>): Promise<void> {
    const { client } = this;
    if (action.do === 'scene') return await this.switchTo(action.scene);
    if (action.do === 'recording') return await orderRecording(client, this.recording, action.to);
    if (action.do === 'text') {
      this.asked.set(`text ${action.input}`, action.text);
      await client.call('SetInputSettings', { inputName: action.input, inputSettings: { text: action.text } });
      this.noteText(action.input, action.text);
    } else if (action.do === 'mute') {
      this.asked.set(`mute ${action.input}`, action.muted);
      await client.call('SetInputMute', { inputName: action.input, inputMuted: action.muted });
      this.noteMute(action.input, action.muted);
    } else await this.showLowerThird(action.shown);
  }

  private async showLowerThird(shown: boolean): Promise<void> {
    const { lowerThirdId: sceneItemId } = this.reading;
    const { lowerThird } = this.settings;
    if (!lowerThird || sceneItemId === null) throw new Refused('w OBS nie ma belki z nazwiskiem: użyj „Przygotuj OBS”');
    this.asked.set('lower third', shown);
    await this.client.call('SetSceneItemEnabled', {
      sceneName: lowerThird.scene,
      sceneItemId,
      sceneItemEnabled: shown,
    });
    this.noteItem(lowerThird.scene, sceneItemId, shown);
  }

  /** OBS answers before the transition and swallows events of fast changes: only its own answer counts. */
  private async switchTo(sceneName: string): Promise<void> {
    this.asked.set('scene', sceneName);
    await this.client.call('SetCurrentProgramScene', { sceneName });
    const deadline = performance.now() + sceneWithinMs;
    while ((await this.askScene()) !== sceneName) {
      if (performance.now() > deadline) throw new Refused('OBS nie przełączył sceny');
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  private async orderStream(to: 'arm' | 'start' | 'stop'): Promise<'confirmed' | 'sent'> {
    if (to === 'arm') {
      this.intent.arm();
      return 'confirmed';
    }
    this.streamTrouble = undefined;
    if (to === 'stop') {
      await unlessAlready(this.client.call('StopStream'));
      this.intent.stopped();
      return 'sent';
    }
    if (this.streaming.state === 'off') this.streaming.set('starting');
    const isTaken = await unlessAlready(this.client.call('StartStream')).catch((error: unknown) => {
      this.streaming.set('off');
      this.intent.stopped();
      throw error;
    });
    if (!isTaken) this.streaming.set('on');
    return 'sent';
  }

  private async screenshot(): Promise<OrderOutcome> {
    const { imageData } = await this.client.call('GetSourceScreenshot', {
      sourceName: this.reading.scene,
      imageFormat: this.reading.pictures.includes('jpg') ? 'jpg' : 'png',
      imageWidth: pictureWidth,
      imageCompressionQuality: 70,
    });
    return { ok: true, text: `Scena „${this.reading.scene}”`, picture: imageData };
  }

  /** @returns the scene of the program by OBS's own answer, which may have overtaken its events; undefined when it gave none */
  private async askScene(): Promise<string | undefined> {
    const program = await this.client.call('GetCurrentProgramScene').catch(() => undefined);
    const scene = program?.currentProgramSceneName;
    if (scene !== undefined && scene !== this.reading.scene) {
      this.reading = { ...this.reading, scene };
      this.note('scene', scene, `Scena „${scene}” wybrana w OBS`);
    }
    return scene;
  }

  private noteText(input: string, text: string): void {
    if (this.reading.texts[input] === text || !textSources(this.settings).includes(input)) return;
    this.reading = { ...this.reading, texts: { ...this.reading.texts, [input]: text } };
    this.note(`text ${input}`, text, `Tekst „${input}” zmieniony w OBS`);
  }

  private noteMute(input: string, muted: boolean): void {
    if (this.reading.muted[input] === muted || !this.settings.sound.inputs.includes(input)) return;
    this.reading = { ...this.reading, muted: { ...this.reading.muted, [input]: muted } };
    this.note(`mute ${input}`, muted, `Dźwięk „${input}” ${muted ? 'wyciszony' : 'włączony'} w OBS`);
  }

  private noteItem(scene: string, id: number, enabled: boolean): void {
    const lowerThird = enabled ? 'shown' : 'hidden';
    const isOurs = scene === this.settings.lowerThird?.scene && id === this.reading.lowerThirdId;
    if (!isOurs || this.reading.lowerThird === lowerThird) return;
    this.reading = { ...this.reading, lowerThird };
    this.note('lower third', enabled, `Belka z nazwiskiem ${enabled ? 'pokazana' : 'ukryta'} w OBS`);
  }

  private note(what: string, value: string | boolean, byHand: string): void {
    const isOurs = this.asked.get(what) === value;
    this.tell({ type: 'changed', ...(isOurs ? { origin: 'command' } : { origin: 'device', text: byHand }) });
  }

  private noteRecording(word: string): void {
    const turn = this.recording.hear(word);
    if (turn === undefined) return;
    // A recording that broke is begun again; one that a person ended is left ended.
    const origin = turn === 'failed' || turn === 'failed-to-begin' ? 'command' : 'device';
    const words = { began: 'Nagrywanie trwa', ended: 'Nagrywanie zakończone', failed: 'Nagranie się przerwało' };
    const text = turn in words ? words[turn as keyof typeof words] : undefined;
    this.tell({ type: 'changed', origin, ...(text ? { text } : {}) });
  }

  private noteStreaming(word: string): void {
    const turn = this.streaming.hear(word);
    if (turn === undefined) return;
    if (turn === 'began') this.intent.streams();
    else if (turn !== 'other') this.intent.stopped();
    if (this.streaming.state === 'starting' || turn === 'began') this.streamTrouble = undefined;
    if (turn === 'failed-to-begin')
      this.streamTrouble = 'Transmisja nie ruszyła: serwer transmisji nieosiągalny albo zły klucz';
    if (turn === 'failed') this.streamTrouble = 'Transmisja się przerwała: serwer przestał ją przyjmować';
    const words = { began: 'Transmisja trwa', ended: 'Transmisja zakończona' };
    const text = turn in words ? words[turn as keyof typeof words] : turn === 'other' ? undefined : this.streamTrouble;
    this.tell({ type: 'changed', origin: 'device', ...(text ? { text } : {}) });
  }

  /** Scenes or sources were made, renamed or removed: numbers and names are looked up anew. */
  private async readAgain(): Promise<void> {
    const read = await readObs(this.client, this.settings).catch(() => undefined);
    if (!read) return;
    this.reading = read;
    this.tell({ type: 'changed', origin: 'device' });
  }
}
