import { randomInt } from 'node:crypto';

/** Without look-alikes: read from paper, typed by hand. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 3;
const groupLength = 4;

/** A first password to hand over, e.g. `k7wm-p3xz-hq9d` (about 59 bits). */
export function generatePassword(): string {
  const group = () => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
