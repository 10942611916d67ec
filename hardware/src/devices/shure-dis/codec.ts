/** What a Shure/DIS unit says in one line that concerns us (DCS 6000 manual, command strings for external controllers). */
export type UnitWord =
  | { readonly type: 'microphone'; readonly microphone: number; readonly on: boolean }
  | { readonly type: 'request'; readonly microphone: number; readonly on: boolean }
  | { readonly type: 'seat'; readonly microphone: number; readonly active: boolean }
  | { readonly type: 'status-done' }
  | { readonly type: 'error'; readonly text: string };

const words: readonly [RegExp, (match: RegExpExecArray) => UnitWord][] = [
  [/^mic_on (\d{1,5})$/i, ([, n]) => ({ type: 'microphone', microphone: Number(n), on: true })],
  [/^mic_off (\d{1,5})$/i, ([, n]) => ({ type: 'microphone', microphone: Number(n), on: false })],
  [/^mic_request_on (\d{1,5})$/i, ([, n]) => ({ type: 'request', microphone: Number(n), on: true })],
  [/^mic_request_off (\d{1,5})$/i, ([, n]) => ({ type: 'request', microphone: Number(n), on: false })],
  [
    /^seat_state (\d{1,5}) (active|passive)\b/i,
    ([, n, state]) => ({ type: 'seat', microphone: Number(n), active: state?.toLowerCase() === 'active' }),
  ],
  [/^mic_status_done$/i, () => ({ type: 'status-done' })],
  [/^command_error ?(.*)$/i, ([, text]) => ({ type: 'error', text: text ?? '' })],
];

/** @returns undefined for lines about other things and for garbage */
export function readUnitWord(line: string): UnitWord | undefined {
  for (const [pattern, build] of words) {
    const match = pattern.exec(line.trim());
    if (match) return build(match);
  }
  return undefined;
}

/** @returns the bytes to the unit: `<command> <data><CR>` */
export function toUnit(command: string): Uint8Array {
  return new TextEncoder().encode(`${command}\r`);
}

/** @returns the bytes from the unit: lines end with CR LF */
export function fromUnit(line: string): Uint8Array {
  return new TextEncoder().encode(`${line}\r\n`);
}
