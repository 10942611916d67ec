import type { TFunction } from 'i18next';

/**
 * What a setting is called: inside what it belongs to, else anywhere; one without words keeps its technical name.
 * @param path e.g. `lowerThird.item`
 */
export function settingLabel(t: TFunction, path: string): string {
  const [name, parent] = namesOf(path);
  return t([`halls.settingIn.${parent}.${name}`, `halls.setting.${name}`], { defaultValue: name });
}

/** What it means, where that is not plain. */
export function settingHint(t: TFunction, path: string): string | undefined {
  return t(`halls.settingHint.${namesOf(path)[0]}`, { defaultValue: '' }) || undefined;
}

/** One of the choices of a setting. */
export function optionText(t: TFunction, name: string, value: string): string {
  return t([`halls.option.${name}.${value}`, `halls.option.any.${value}`], { defaultValue: value });
}

/** The setting and what it stands in; numbers of lines say nothing. */
function namesOf(path: string): [name: string, parent: string] {
  const names = path.split('.').filter((part) => !/^\d+$/.test(part));
  return [names.at(-1) ?? '', names.at(-2) ?? ''];
}
