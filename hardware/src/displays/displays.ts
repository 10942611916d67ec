import type { HallScene, Situation } from '../../../protocol/src/hall/equipment-view.js';
import type { DeviceCommand } from '../device/driver.js';
import type { DisplayOrder } from './dialect.js';

/** What every kind of display is told about the session. */
export interface ShownWhen {
  readonly input: string | null;
  readonly inputIn: Readonly<Partial<Record<HallScene, string>>>;
  readonly afterSession: 'leave' | 'off';
}

export interface WantedDisplay {
  readonly power: 'on' | 'off';
  readonly input: string | null;
  readonly because: string;
}

/** What a display says of itself; `deaf`: it says nothing, as many do in standby, and as one without mains does. */
export interface SeenDisplay {
  readonly power: 'on' | 'off' | 'waking' | 'deaf';
  readonly input: string | null;
}

export interface DisplayCommand extends DeviceCommand {
  readonly order: Exclude<DisplayOrder, { type: 'ask' }>;
}

const sceneNames: Readonly<Record<HallScene, string>> = {
  before: 'przed obradami',
  quorum: 'sprawdzenie quorum',
  item: 'punkt porządku',
  speaker: 'głos w dyskusji',
  voting: 'głosowanie',
  result: 'wynik głosowania',
  recess: 'przerwa',
  'closed-part': 'część niejawna',
  ended: 'koniec obrad',
};

/** Before the session a display is left alone unless it was told what to show; so is it after, unless it was told to sleep. */
export function wantedDisplay({ scene }: Pick<Situation, 'scene'>, when: ShownWhen): WantedDisplay | undefined {
  const own = when.inputIn[scene];
  if (own !== undefined) return { power: 'on', input: own, because: sceneNames[scene] };
  if (scene === 'before') return undefined;
  if (scene === 'ended')
    return when.afterSession === 'off' ? { power: 'off', input: null, because: sceneNames.ended } : undefined;
  // The same words in all these situations: an input changed by hand for a presentation stays until something else is wished.
  return { power: 'on', input: when.input, because: 'obrady' };
}

/** Power first; an input only of a display that is awake. */
export function differenceOfDisplay(
  seen: SeenDisplay,
  { power, input, because }: WantedDisplay,
): readonly DisplayCommand[] {
  if (seen.power === 'waking') return [];
  if (power === 'off') {
    const text = `Wyłącz monitor, bo ${because}`;
    return seen.power === 'on' ? [{ key: 'power off', text, order: { type: 'power', on: false } }] : [];
  }
  if (seen.power !== 'on')
    return [{ key: 'power on', text: `Włącz monitor, bo ${because}`, order: { type: 'power', on: true } }];
  if (input === null || input === seen.input) return [];
  return [
    { key: `input ${input}`, text: `Monitor na wejście ${input}, bo ${because}`, order: { type: 'input', input } },
  ];
}

/** What a display says once it has carried a command out; for properties of `differenceOfDisplay`. */
export function afterDisplayCommand(seen: SeenDisplay, { order }: Pick<DisplayCommand, 'order'>): SeenDisplay {
  if (order.type === 'input') return { ...seen, input: order.input };
  return { power: order.on ? 'on' : 'off', input: order.on ? seen.input : null };
}
