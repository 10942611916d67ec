import { z } from 'zod';
import { type DeviceKindName, kindOf } from '../../../../protocol/src/hall/device-kinds.js';

/** How a setting is asked for. Made of the schema of the device's kind, so every kind has its form. */
export type SettingShape =
  | { readonly type: 'text'; readonly start: string }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly start: number | null }
  | { readonly type: 'flag'; readonly start: boolean }
  | { readonly type: 'choice'; readonly options: readonly string[]; readonly start: string }
  | { readonly type: 'several'; readonly options: readonly string[]; readonly start: readonly string[] }
  | { readonly type: 'group'; readonly fields: readonly SettingField[] }
  /** One of several groups, told apart by their field `by`. */
  | { readonly type: 'variants'; readonly by: string; readonly variants: readonly SettingVariant[] }
  | { readonly type: 'list'; readonly item: SettingShape; readonly max: number }
  /** May be left out: null, or absent altogether. */
  | { readonly type: 'optional'; readonly inner: SettingShape; readonly empty: null | undefined }
  /** Always the same; nobody is asked. */
  | { readonly type: 'fixed'; readonly start: unknown };

export interface SettingField {
  readonly name: string;
  readonly shape: SettingShape;
}

export interface SettingVariant {
  readonly value: string;
  readonly fields: readonly SettingField[];
}

type Schema = z.core.JSONSchema.JSONSchema;

/** The form of a kind's settings. */
export function shapeOf(kind: DeviceKindName): SettingShape {
  return read(z.toJSONSchema(kindOf(kind).settings, { io: 'input', unrepresentable: 'any' }) as Schema);
}

/** What a setting is before anybody has said anything. */
export function startOf(shape: SettingShape): unknown {
  switch (shape.type) {
    case 'group':
      return startOfFields(shape.fields);
    case 'variants': {
      const [first] = shape.variants;
      return first ? startOfVariant(shape.by, first) : {};
    }
    case 'list':
      return [];
    case 'optional':
      return shape.empty;
    default:
      return shape.start;
  }
}

export function startOfVariant(by: string, { value, fields }: SettingVariant): Record<string, unknown> {
  return { [by]: value, ...startOfFields(fields) };
}

function startOfFields(fields: readonly SettingField[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(({ name, shape }) => [name, startOf(shape)]).filter(([, value]) => value !== undefined),
  );
}

function read(schema: Schema): SettingShape {
  const variants = schema.oneOf ?? schema.anyOf;
  if (schema.const !== undefined) return { type: 'fixed', start: schema.const };
  if (variants) return readVariants(variants as Schema[]);
  if (schema.enum)
    return { type: 'choice', options: schema.enum.map(String), start: startText(schema, schema.enum[0]) };
  switch (schema.type) {
    case 'object':
      return { type: 'group', fields: readFields(schema) };
    case 'array':
      return readList(schema);
    case 'integer':
    case 'number': {
      const { minimum: min = 0, maximum: max = Number.MAX_SAFE_INTEGER } = schema;
      return { type: 'number', min, max, start: typeof schema.default === 'number' ? schema.default : null };
    }
    case 'boolean':
      return { type: 'flag', start: schema.default === true };
    default:
      return { type: 'text', start: startText(schema, '') };
  }
}

function readVariants(variants: readonly Schema[]): SettingShape {
  const some = variants.filter(({ type }) => type !== 'null');
  const [first] = some;
  if (!first) return { type: 'text', start: '' };
  if (some.length < variants.length)
    return { type: 'optional', inner: some.length === 1 ? read(first) : readVariants(some), empty: null };
  const by = Object.entries(first.properties ?? {}).find(([, one]) => isFixed(one))?.[0];
  if (by === undefined) return read(first);
  return {
    type: 'variants',
    by,
    variants: some.map((one) => ({
      value: String((one.properties?.[by] as Schema | undefined)?.const),
      fields: readFields(one).filter(({ name }) => name !== by),
    })),
  };
}

function readFields({ properties = {}, propertyNames, additionalProperties, required = [] }: Schema): SettingField[] {
  const names = typeof propertyNames === 'object' ? (propertyNames.enum ?? []).map(String) : [];
  const each = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const inRecord = (name: string): SettingShape =>
    each === undefined || required.includes(name)
      ? read(each ?? {})
      : { type: 'optional', inner: read(each), empty: undefined };
  return [
    ...Object.entries(properties).map(([name, one]) => ({
      name,
      shape: readProperty(one as Schema, required.includes(name)),
    })),
    ...names.map((name) => ({ name, shape: inRecord(name) })),
  ];
}

/** One that may be absent, and has nothing that would stand in for it, may be left out. */
function readProperty(schema: Schema, isRequired: boolean): SettingShape {
  const shape = read(schema);
  const isFree = !isRequired && schema.default === undefined && shape.type !== 'optional';
  return isFree ? { type: 'optional', inner: shape, empty: undefined } : shape;
}

function readList({ items, maxItems = 100, default: start }: Schema): SettingShape {
  const item = items as Schema;
  if (item.enum)
    return { type: 'several', options: item.enum.map(String), start: Array.isArray(start) ? start.map(String) : [] };
  return { type: 'list', item: read(item), max: maxItems };
}

function startText({ default: start }: Schema, otherwise: unknown): string {
  return String(typeof start === 'string' ? start : otherwise);
}

function isFixed(schema: z.core.JSONSchema._JSONSchema): boolean {
  return typeof schema === 'object' && schema.const !== undefined;
}
