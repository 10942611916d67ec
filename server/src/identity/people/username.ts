/** Usernames are told apart without regard to case. */
export function canonicalUsername(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase();
}

/** Letters, digits and `. _ - @`, beginning with a letter or digit. */
export function isUsername(username: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._@-]*$/u.test(username);
}
