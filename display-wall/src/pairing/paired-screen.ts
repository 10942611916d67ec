import { z } from 'zod';
import { addressOptions } from '../app/address-options.js';

/** What a paired screen knows of itself; the token is its key to the hub. */
const pairedScreen = z.object({ screenId: z.string(), name: z.string(), sessionId: z.string(), token: z.string() });
export type PairedScreen = z.infer<typeof pairedScreen>;

/** Each screen of one browser keeps a key of its own. */
function place(): string {
  const name = addressOptions().place;
  return name ? `kworum.screen.${name}` : 'kworum.screen';
}

export function readPairedScreen(): PairedScreen | null {
  try {
    const parsed = pairedScreen.safeParse(JSON.parse(localStorage.getItem(place()) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function keepPairedScreen(screen: PairedScreen): void {
  try {
    localStorage.setItem(place(), JSON.stringify(screen));
  } catch {
    // A browser that keeps nothing shows the session until it is reloaded, then pairs anew.
  }
}

export function forgetPairedScreen(): void {
  try {
    localStorage.removeItem(place());
  } catch {
    // Nothing was kept.
  }
}
