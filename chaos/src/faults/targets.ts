/** What may be struck: `--target`. */
export const targets = ['hub', 'db', 'both', 'restart', 'pause', 'net', 'slow', 'disk', 'power'] as const;

export type Target = (typeof targets)[number];

/** On what the database lies: an ordinary disk, one that can be filled, one whose unsynced writes can be taken back. */
export type Ground = 'ordinary' | 'small-disk' | 'power';

export function groundOf(target: Target): Ground {
  if (target === 'disk') return 'small-disk';
  return target === 'power' ? 'power' : 'ordinary';
}
