import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and in the first pass of the browser, then true: for what needs a running script. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
