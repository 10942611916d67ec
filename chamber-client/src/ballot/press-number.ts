import { maxPress } from '../../../core/src/voting/press.js';

const place = 'kworum.press';
let pressed = 0;

/**
 * Numbers the presses of this device (V-03): all windows of one browser count on together, as they share the device's id. Without
 * storage every page is a device of its own and counts for itself.
 */
export function nextPress(): number {
  pressed = Math.min(maxPress, Math.max(pressed, readLast()) + 1);
  try {
    localStorage.setItem(place, String(pressed));
  } catch {
    // The page counts on by itself.
  }
  return pressed;
}

function readLast(): number {
  try {
    const last = Number(localStorage.getItem(place));
    return Number.isSafeInteger(last) && last > 0 ? last : 0;
  } catch {
    return 0;
  }
}
