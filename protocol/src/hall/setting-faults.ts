import type { z } from 'zod';
import { type DeviceKindName, kindOf } from './device-kinds.js';

/** One thing wrong with the settings of a device: where (`line.host`, empty for the whole) and a Polish sentence. */
export interface SettingFault {
  readonly path: string;
  readonly text: string;
}

/** @returns everything wrong with the settings of one device by its kind; nothing when all is well */
export function settingFaults(kind: DeviceKindName, settings: unknown): SettingFault[] {
  const { error } = kindOf(kind).settings.safeParse(settings, { error: settingWords });
  return (error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), text: message }));
}

/** Polish words where a kind's schema has none of its own. */
function settingWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return 'Uzupełnij to pole';
      return issue.expected === 'int' || issue.expected === 'number' ? 'Podaj liczbę całkowitą' : missed;
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return 'Uzupełnij to pole';
      return `Najmniejsza wartość to ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return 'Wpis jest za długi';
      return issue.origin === 'array'
        ? `Najwięcej pozycji: ${issue.maximum}`
        : `Największa wartość to ${issue.maximum}`;
    case 'invalid_value':
    case 'invalid_union':
      return 'Wybierz jedną z możliwości';
    case 'unrecognized_keys':
      return `Nieznane ustawienie: ${issue.keys.join(', ')}`;
    default:
      return missed;
  }
}

const missed = 'Nieprawidłowa wartość';
