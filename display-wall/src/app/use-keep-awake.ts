import { useEffect } from 'react';

/** Asks the browser not to dim the screen, where it can; asked again each time the page comes to the front. */
export function useKeepAwake(): void {
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      // Refused on battery or without HTTPS: the hall's computer then follows its own settings.
      void navigator.wakeLock?.request('screen').catch(() => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, []);
}
