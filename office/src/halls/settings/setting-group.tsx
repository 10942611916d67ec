import { useTranslation } from 'react-i18next';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { SettingInput, type SettingInputProps } from './setting-input.js';
import { type SettingField, type SettingShape, startOfVariant } from './setting-shape.js';
import { optionText, settingHint, settingLabel } from './setting-words.js';

type FieldsProps = Omit<SettingInputProps, 'shape' | 'name'> & { fields: readonly SettingField[] };

/** Settings that belong together; those of the device itself stand without a frame. */
export function SettingGroup({ fields, ...props }: SettingInputProps & { fields: readonly SettingField[] }) {
  const { t } = useTranslation('office');
  const { path, scene } = props;
  const error = scene.faultAt(path);
  const hint = settingHint(t, path);
  const inputs = (
    <div className="o-settings">
      <SettingFields {...props} fields={fields} />
    </div>
  );
  if (path === '') return inputs;
  return (
    <fieldset className="o-setting-group">
      <legend>{settingLabel(t, path)}</legend>
      {hint && <p className="k-field__hint">{hint}</p>}
      {error && <p className="k-field__error">{error}</p>}
      {inputs}
    </fieldset>
  );
}

/** The ways to do one thing, e.g. to be connected: first which, then what it needs. */
export function SettingVariants({
  shape,
  ...props
}: SettingInputProps & { shape: Extract<SettingShape, { type: 'variants' }> }) {
  const { t } = useTranslation('office');
  const { name, path, value, onChange, scene } = props;
  const { by, variants } = shape;
  const now = recordOf(value);
  const chosen = variants.find((variant) => variant.value === now[by]);
  const change = (wanted: string) => {
    const next = variants.find((variant) => variant.value === wanted);
    if (!next) return;
    const start = startOfVariant(by, next);
    const kept = Object.entries(now).filter(([key]) => key !== by && Object.hasOwn(start, key));
    onChange({ ...start, ...Object.fromEntries(kept) });
  };
  return (
    <fieldset className="o-setting-group">
      <legend>{settingLabel(t, path)}</legend>
      <Select
        label={t('halls.way')}
        error={scene.faultAt(`${path}.${by}`) ?? scene.faultAt(path)}
        options={variants.map((variant) => ({ value: variant.value, text: optionText(t, name, variant.value) }))}
        value={chosen?.value ?? null}
        onChange={change}
      />
      {chosen && (
        <div className="o-settings">
          <SettingFields {...props} fields={chosen.fields} />
        </div>
      )}
    </fieldset>
  );
}

/** The fields of a group one by one, e.g. within a line of a list. */
export function SettingFields({ fields, path, value, onChange, scene }: FieldsProps) {
  const now = recordOf(value);
  return fields.map(({ name, shape }) => (
    <SettingInput
      key={name}
      shape={shape}
      name={name}
      path={path === '' ? name : `${path}.${name}`}
      value={now[name]}
      onChange={(next) => onChange(changed(now, name, next))}
      scene={scene}
    />
  ));
}

/** @param next undefined takes the setting away */
function changed(now: Record<string, unknown>, name: string, next: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...now, [name]: next }).filter(([, value]) => value !== undefined));
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
