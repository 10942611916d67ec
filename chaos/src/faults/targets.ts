/** What may be struck: `--target`. */
export const targets = ['hub', 'db', 'both', 'restart', 'pause', 'net', 'slow', 'disk', 'power'] as const;

export type Target = (typeof targets)[number];
