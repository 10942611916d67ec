import type { DeviceTrade } from '../../../protocol/src/hall/device-kinds.js';
import { type CloseStep, whenSettled } from './safe-close.js';

/** What the steps act upon. */
export interface HallToClose {
  /** The hub hears that the power fails, and pauses the sitting. @returns whether it has heard */
  pauseSitting(): Promise<boolean>;
  secure(trades: readonly DeviceTrade[]): void;
  isSettled(trade: DeviceTrade): boolean;
}

/** The sitting first, then what would be spoilt, then what makes noise; last of all the UPS may go (hardware findings §4). */
export function closingSteps(hall: HallToClose): readonly CloseStep[] {
  const settled = (trades: readonly DeviceTrade[], signal: AbortSignal): Promise<undefined> =>
    whenSettled(() => trades.every((trade) => hall.isSettled(trade)), signal);
  return [
    {
      name: 'Wstrzymanie obrad',
      withinMs: 5_000,
      run: async () => ((await hall.pauseSitting()) ? undefined : 'hub nie odpowiada'),
    },
    {
      name: 'Zakończenie nagrania i transmisji',
      withinMs: 10_000,
      run: (signal) => {
        hall.secure(['stream']);
        return settled(['stream'], signal);
      },
    },
    {
      name: 'Wyłączenie mikrofonów i przekaźników',
      withinMs: 5_000,
      run: (signal) => {
        hall.secure(['stream', 'microphones', 'relay']);
        return settled(['microphones', 'relay'], signal);
      },
    },
    {
      name: 'Wylogowanie z zasilacza',
      withinMs: 8_000,
      run: (signal) => {
        hall.secure(['stream', 'microphones', 'relay', 'power']);
        return settled(['power'], signal);
      },
    },
  ];
}
