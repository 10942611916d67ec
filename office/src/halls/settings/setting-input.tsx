import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { SettingGroup, SettingVariants } from './setting-group.js';
import { SettingList } from './setting-list.js';
import { type SettingShape, startOf } from './setting-shape.js';
import { optionText, settingHint, settingLabel } from './setting-words.js';

/** What every part of the form knows of the device. */
export interface SettingScene {
  /** Cameras of the hall, for settings that name one. */
  readonly cameras: readonly { readonly deviceId: string; readonly name: string }[];
  /** What is wrong at a path (`line.host`). */
  readonly faultAt: (path: string) => string | null;
}

export interface SettingInputProps {
  shape: SettingShape;
  name: string;
  path: string;
  value: unknown;
  onChange: (value: unknown) => void;
  scene: SettingScene;
}

const nothing = '-';

/** One setting in the form its shape asks for. */
export function SettingInput(props: SettingInputProps) {
  const { shape, name, path, value, onChange, scene } = props;
  const { t } = useTranslation('office');
  const texts = {
    label: settingLabel(t, path),
    hint: settingHint(t, path),
    error: scene.faultAt(path),
  };
  switch (shape.type) {
    case 'text':
      if (name === 'deviceId') return <CameraSelect {...props} />;
      return <TextField {...texts} value={typeof value === 'string' ? value : ''} onChange={onChange} />;
    case 'number':
      return (
        <NumberField
          {...texts}
          min={shape.min}
          max={shape.max}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'flag':
      return <Checkbox {...texts} checked={value === true} onChange={onChange} />;
    case 'choice':
      return (
        <Select
          {...texts}
          options={shape.options.map((option) => ({ value: option, text: optionText(t, name, option) }))}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'several':
      return <Several {...props} options={shape.options} />;
    case 'group':
      return <SettingGroup {...props} fields={shape.fields} />;
    case 'variants':
      return <SettingVariants {...props} shape={shape} />;
    case 'list':
      return <SettingList {...props} shape={shape} />;
    case 'optional':
      return <Optional {...props} shape={shape} />;
    case 'fixed':
      return null;
  }
}

/** A setting that may be left out: an empty box, a choice of nothing, or a group switched off. */
function Optional({ shape, ...props }: SettingInputProps & { shape: Extract<SettingShape, { type: 'optional' }> }) {
  const { t } = useTranslation('office');
  const { name, path, value, onChange, scene } = props;
  const { inner, empty } = shape;
  const texts = {
    label: settingLabel(t, path),
    hint: settingHint(t, path),
    error: scene.faultAt(path),
  };
  if (inner.type === 'text')
    return (
      <TextField
        {...texts}
        optional
        value={typeof value === 'string' ? value : ''}
        onChange={(typed) => onChange(typed === '' ? empty : typed)}
      />
    );
  if (inner.type === 'number')
    return (
      <NumberField
        {...texts}
        optional
        min={inner.min}
        max={inner.max}
        value={typeof value === 'number' ? value : null}
        onChange={(typed) => onChange(typed ?? empty)}
      />
    );
  if (inner.type === 'choice')
    return (
      <Select
        {...texts}
        options={[
          { value: nothing, text: t('halls.leftAlone') },
          ...inner.options.map((option) => ({ value: option, text: optionText(t, name, option) })),
        ]}
        value={typeof value === 'string' ? value : nothing}
        onChange={(chosen) => onChange(chosen === nothing ? empty : chosen)}
      />
    );
  const isUsed = value !== null && value !== undefined;
  return (
    <>
      <Checkbox
        {...texts}
        hint={undefined}
        checked={isUsed}
        onChange={(used) => onChange(used ? startOf(inner) : empty)}
      />
      {isUsed && <SettingInput {...props} shape={inner} />}
    </>
  );
}

function Several({ name, path, value, onChange, options }: SettingInputProps & { options: readonly string[] }) {
  const { t } = useTranslation('office');
  const chosen = Array.isArray(value) ? value : [];
  return (
    <fieldset className="o-setting-group">
      <legend>{settingLabel(t, path)}</legend>
      <div className="o-checks">
        {options.map((option) => (
          <Checkbox
            key={option}
            label={optionText(t, name, option)}
            checked={chosen.includes(option)}
            onChange={(on) => onChange(options.filter((one) => (one === option ? on : chosen.includes(one))))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** A setting that names a camera of the hall. */
function CameraSelect({ path, value, onChange, scene }: SettingInputProps) {
  const { t } = useTranslation('office');
  return (
    <Select
      label={settingLabel(t, path)}
      error={scene.faultAt(path)}
      options={scene.cameras.map((camera) => ({ value: camera.deviceId, text: camera.name }))}
      value={scene.cameras.some(({ deviceId }) => deviceId === value) ? String(value) : null}
      onChange={onChange}
    />
  );
}
