import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { SettingFields } from './setting-group.js';
import { SettingInput, type SettingInputProps } from './setting-input.js';
import { type SettingShape, startOf } from './setting-shape.js';
import { settingHint, settingLabel } from './setting-words.js';

/** As many as there are, e.g. a line for each microphone of a conference unit. */
export function SettingList({
  shape,
  name,
  path,
  value,
  onChange,
  scene,
}: SettingInputProps & { shape: Extract<SettingShape, { type: 'list' }> }) {
  const { t } = useTranslation('office');
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const { item, max } = shape;
  const label = settingLabel(t, path);
  const error = scene.faultAt(path);
  const hint = settingHint(t, path);
  return (
    <fieldset className="o-setting-group">
      <legend>{label}</legend>
      {hint && <p className="k-field__hint">{hint}</p>}
      {error && <p className="k-field__error">{error}</p>}
      <ol className="o-setting-list">
        {items.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id; every field shows what it is given
          <li key={at}>
            <ListItem
              shape={item}
              name={name}
              path={`${path}.${at}`}
              value={one}
              onChange={(next) => onChange(items.with(at, next))}
              scene={scene}
            />
            <Button
              kind="quiet"
              aria-label={t('halls.removeLine', { list: label, no: at + 1 })}
              onClick={() => onChange(items.toSpliced(at, 1))}
            >
              {t('halls.remove')}
            </Button>
          </li>
        ))}
      </ol>
      {items.length < max && (
        <Button
          icon="plus"
          aria-label={t('halls.addTo', { list: label })}
          onClick={() => onChange([...items, startOf(item)])}
        >
          {t('halls.add')}
        </Button>
      )}
    </fieldset>
  );
}

/** A line of fields needs no frame of its own. */
function ListItem(props: SettingInputProps) {
  const { shape } = props;
  return shape.type === 'group' ? <SettingFields {...props} fields={shape.fields} /> : <SettingInput {...props} />;
}
