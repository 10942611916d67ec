import { describe, expect, it } from 'vitest';
import { type DeviceKindName, deviceKinds } from '../../../../protocol/src/hall/device-kinds.js';
import { settingFaults } from '../../../../protocol/src/hall/setting-faults.js';
import { hallsEn, hallsPl } from '../../texts/halls.js';
import { type SettingShape, shapeOf, startOf } from './setting-shape.js';

const kinds = Object.keys(deviceKinds) as DeviceKindName[];

/** Every name and every choice somebody is asked about. */
function asked(shape: SettingShape, name: string): { settings: string[]; options: [string, string][] } {
  const none = { settings: [] as string[], options: [] as [string, string][] };
  const joined = (parts: ReturnType<typeof asked>[]) => ({
    settings: parts.flatMap(({ settings }) => settings),
    options: parts.flatMap(({ options }) => options),
  });
  const fields = (all: readonly { name: string; shape: SettingShape }[]) =>
    joined(
      all
        .filter(({ shape: { type } }) => type !== 'fixed')
        .map((field) => joined([asked(field.shape, field.name), { settings: [field.name], options: [] }])),
    );
  switch (shape.type) {
    case 'group':
      return fields(shape.fields);
    case 'variants':
      return joined([
        ...shape.variants.map((one) => fields(one.fields)),
        { settings: [], options: shape.variants.map(({ value }) => [name, value]) },
      ]);
    case 'choice':
    case 'several':
      return { settings: [], options: shape.options.map((value) => [name, value]) };
    case 'list':
      return asked(shape.item, name);
    case 'optional':
      return asked(shape.inner, name);
    default:
      return none;
  }
}

const at = (texts: object, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], texts);

describe('The form of a device’s settings', () => {
  it.each(kinds)('%s: a person understands every field and every choice, in both languages', (kind) => {
    const { settings, options } = asked(shapeOf(kind), '');
    for (const texts of [hallsPl.halls, hallsEn.halls]) {
      const wordless = settings.filter((name) => typeof at(texts, `setting.${name}`) !== 'string');
      expect(wordless).toEqual([]);
      const worded = ([name, value]: [string, string]) =>
        [`option.${name}.${value}`, `option.any.${value}`].some((path) => typeof at(texts, path) === 'string');
      expect(options.filter((one) => !worded(one))).toEqual([]);
    }
  });

  it.each(kinds)('%s: what it starts with has no key its schema does not know', (kind) => {
    const faults = settingFaults(kind, startOf(shapeOf(kind)));
    expect(faults.filter(({ text }) => text.startsWith('Nieznane ustawienie'))).toEqual([]);
  });

  it('reads ways of connection as variants, absent values as optional, lists as lists', () => {
    const shape = shapeOf('visca-camera');
    expect(shape).toMatchObject({
      type: 'group',
      fields: [
        {
          name: 'line',
          shape: { type: 'variants', by: 'type', variants: [{ value: 'serial' }, { value: 'tcp' }, {}] },
        },
        { name: 'widePreset', shape: { type: 'optional', inner: { type: 'number', min: 0, max: 254 } } },
        { name: 'quiet', shape: { type: 'choice', options: ['wide', 'presider'], start: 'wide' } },
        { name: 'afterSession' },
      ],
    });
  });

  it('leaves out what may be absent and gives what has a usual value', () => {
    const start = startOf(shapeOf('x32')) as Record<string, unknown>;
    expect(Object.hasOwn(start, 'port')).toBe(false);
    expect(start).toMatchObject({ localAddress: '127.0.0.1', localPort: 0, channels: [] });
  });
});
