import { z } from 'zod';
import { hallScenes } from '../equipment-view.js';
import { lineSettings, tcpSettings } from '../line-settings.js';

const wrongInput = 'Ten monitor nie ma takiego wejścia';
export const samsungInputs = ['hdmi1', 'hdmi2', 'displayport'] as const;
export const lgInputs = ['hdmi1', 'hdmi2'] as const;
export const braviaInputs = ['hdmi1', 'hdmi2', 'hdmi3', 'hdmi4'] as const;

/** What a display shows when: `input` while the session sits, unless a situation has its own; null: its input is left alone. */
function shows<const Inputs extends readonly [string, ...string[]]>(inputs: Inputs) {
  const input = z.enum(inputs, wrongInput);
  return {
    input: input.nullable(),
    inputIn: z.partialRecord(z.enum(hallScenes), input).default({}),
    afterSession: z.enum(['leave', 'off']).default('leave'),
  };
}

export const samsungMdcSettings = z.strictObject({
  line: lineSettings,
  /** As set in the menu of the display; all of them at once (254) would never answer. */
  displayId: z.int().min(0).max(253, 'Numer monitora jest z zakresu 0–253').default(1),
  ...shows(samsungInputs),
});
export type SamsungMdcSettings = z.infer<typeof samsungMdcSettings>;

export const lgDisplaySettings = z.strictObject({
  line: lineSettings,
  setId: z.int().min(1, 'Numer monitora jest z zakresu 1–99').max(99, 'Numer monitora jest z zakresu 1–99').default(1),
  ...shows(lgInputs),
});
export type LgDisplaySettings = z.infer<typeof lgDisplaySettings>;

export const braviaSettings = z.strictObject({ line: tcpSettings, ...shows(braviaInputs) });
export type BraviaSettings = z.infer<typeof braviaSettings>;
