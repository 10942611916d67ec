import { useEffect, useState } from 'react';

/**
 * The hub's time in epoch milliseconds, renewed at each full second of the hub's clock.
 * @param offsetMs hub time minus this computer's time, from the live connection's handshake.
 */
export function useServerNow(offsetMs: number): number {
  const [now, setNow] = useState(() => Date.now() + offsetMs);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const serverNow = Date.now() + offsetMs;
      setNow(serverNow);
      timer = setTimeout(tick, 1000 - (((serverNow % 1000) + 1000) % 1000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [offsetMs]);
  return now;
}
