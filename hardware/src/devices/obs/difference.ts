import type { ObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import type { DeviceCommand } from '../../device/driver.js';
import type { WantedObs } from './wishes.js';

/** An output of OBS: what it said last. `reconnecting`: it runs and nothing arrives. */
export type OutputState = 'off' | 'starting' | 'on' | 'paused' | 'reconnecting' | 'stopping';

/** What OBS says of itself, as far as it concerns us. A source or a scene that OBS does not have is absent. */
export interface SeenObs {
  readonly scene: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly lowerThird: 'shown' | 'hidden' | 'absent';
  /** Audio sources of the hall: whether they are muted. */
  readonly muted: Readonly<Record<string, boolean>>;
  readonly recording: OutputState;
  readonly streaming: OutputState;
  /**
   * Whether the stream may begin without a person (rule R7): `armed` before the session, `resume` when the connection to OBS was
   * lost for less than a minute while it streamed.
   */
  readonly mayStream: 'no' | 'armed' | 'resume';
  /** The camera in the program. */
  readonly onAir: string | null;
  /** What works badly, in words. */
  readonly troubles: readonly string[];
}

export type ObsAction =
  | { readonly do: 'text'; readonly input: string; readonly text: string }
  | { readonly do: 'scene'; readonly scene: string }
  | { readonly do: 'lower-third'; readonly shown: boolean }
  | { readonly do: 'mute'; readonly input: string; readonly muted: boolean }
  | { readonly do: 'recording'; readonly to: 'start' | 'pause' | 'resume' | 'stop' }
  | { readonly do: 'streaming'; readonly to: 'arm' | 'start' | 'stop' };

export interface ObsCommand extends DeviceCommand {
  readonly action: ObsAction;
}

/**
 * In this order, so that nothing is heard, named or shown that should not be: mute, hide the name, write texts, show the name,
 * switch the picture, unmute, record, stream (rule R4, S-27).
 */
export function differenceOfObs(
  seen: SeenObs,
  wanted: WantedObs,
  settings: Pick<ObsSettings, 'lowerThird' | 'sound' | 'streaming'>,
): readonly ObsCommand[] {
  const mute = (muted: boolean): ObsAction[] =>
    wanted.sound !== (muted ? 'muted' : 'heard')
      ? []
      : settings.sound.inputs
          .filter((input) => seen.muted[input] !== muted)
          .map((input) => ({ do: 'mute', input, muted }));
  const hides = wanted.lowerThird === 'hidden' && seen.lowerThird === 'shown';
  const shows = wanted.lowerThird === 'shown' && seen.lowerThird !== 'shown' && settings.lowerThird !== null;
  const actions: ObsAction[] = [
    ...mute(true),
    ...(hides ? [{ do: 'lower-third' as const, shown: false }] : []),
    ...Object.entries(wanted.texts)
      .filter(([input, text]) => seen.texts[input] !== text)
      .map(([input, text]) => ({ do: 'text' as const, input, text })),
    ...(shows ? [{ do: 'lower-third' as const, shown: true }] : []),
    ...(wanted.scene !== null && wanted.scene !== seen.scene ? [{ do: 'scene' as const, scene: wanted.scene }] : []),
    ...mute(false),
    ...recordingActions(seen.recording, wanted.recording),
    ...streamingActions(seen, wanted.streaming, settings.streaming),
  ];
  return actions.map((action) => ({ key: keyOf(action), text: `${wordsOf(action)}, bo ${wanted.because}`, action }));
}

/** While OBS starts or stops an output nothing is asked of it: its own word ends that. */
function recordingActions(seen: OutputState, wanted: WantedObs['recording']): ObsAction[] {
  const to = (word: 'start' | 'pause' | 'resume' | 'stop'): ObsAction[] => [{ do: 'recording', to: word }];
  if (wanted === 'on') return seen === 'off' ? to('start') : seen === 'paused' ? to('resume') : [];
  if (wanted === 'paused') return seen === 'on' ? to('pause') : [];
  return wanted === 'off' && (seen === 'on' || seen === 'paused') ? to('stop') : [];
}

function streamingActions(
  { streaming, mayStream }: Pick<SeenObs, 'streaming' | 'mayStream'>,
  wanted: WantedObs['streaming'],
  policy: ObsSettings['streaming'],
): ObsAction[] {
  const to = (word: 'arm' | 'start' | 'stop'): ObsAction[] => [{ do: 'streaming', to: word }];
  if (policy === 'off') return [];
  if (wanted === 'off') return streaming === 'on' || streaming === 'reconnecting' ? to('stop') : [];
  if (streaming !== 'off') return [];
  if (mayStream === 'resume' || (mayStream === 'armed' && wanted === 'on')) return to('start');
  return wanted === 'armed' && mayStream === 'no' ? to('arm') : [];
}

function keyOf(action: ObsAction): string {
  if (action.do === 'text') return `text ${action.input}`;
  if (action.do === 'scene') return `scene ${action.scene}`;
  if (action.do === 'lower-third') return `lower third ${action.shown ? 'on' : 'off'}`;
  if (action.do === 'mute') return `${action.muted ? 'mute' : 'unmute'} ${action.input}`;
  return `${action.do} ${action.to}`;
}

const outputWords = {
  recording: {
    start: 'Włącz nagrywanie',
    pause: 'Wstrzymaj nagrywanie',
    resume: 'Wznów nagrywanie',
    stop: 'Zakończ nagrywanie',
  },
  streaming: {
    arm: 'Przygotuj transmisję do startu z otwarciem obrad',
    start: 'Włącz transmisję',
    stop: 'Zakończ transmisję',
  },
} as const;

function wordsOf(action: ObsAction): string {
  if (action.do === 'text') return `Tekst „${action.text.replaceAll('\n', ' / ')}” w „${action.input}”`;
  if (action.do === 'scene') return `Scena „${action.scene}”`;
  if (action.do === 'lower-third') return action.shown ? 'Pokaż belkę z nazwiskiem' : 'Ukryj belkę z nazwiskiem';
  if (action.do === 'mute') return `${action.muted ? 'Wycisz' : 'Włącz'} dźwięk „${action.input}”`;
  return action.do === 'recording' ? outputWords.recording[action.to] : outputWords.streaming[action.to];
}

/** The person's own order about the stream. */
export function streamOrder(on: boolean): ObsCommand {
  const action = { do: 'streaming', to: on ? 'start' : 'stop' } as const;
  return { key: `order ${keyOf(action)}`, text: `${wordsOf(action)} na polecenie operatora`, action };
}

/** What OBS says after it has carried the action out; for properties of `differenceOfObs`. */
export function afterObsAction(seen: SeenObs, action: ObsAction): SeenObs {
  switch (action.do) {
    case 'text':
      return { ...seen, texts: { ...seen.texts, [action.input]: action.text } };
    case 'scene':
      return { ...seen, scene: action.scene };
    case 'lower-third':
      return { ...seen, lowerThird: action.shown ? 'shown' : 'hidden' };
    case 'mute':
      return { ...seen, muted: { ...seen.muted, [action.input]: action.muted } };
    case 'recording': {
      const states = { start: 'on', pause: 'paused', resume: 'on', stop: 'off' } as const;
      return { ...seen, recording: states[action.to] };
    }
    case 'streaming':
      if (action.to === 'arm') return { ...seen, mayStream: 'armed' };
      return { ...seen, streaming: action.to === 'start' ? 'on' : 'off', mayStream: 'no' };
  }
}
