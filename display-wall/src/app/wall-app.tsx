import { useCallback, useState } from 'react';
import { ErrorBoundary } from '../../../web-shared/src/status/error-boundary.js';
import { forgetPairedScreen, keepPairedScreen, type PairedScreen, readPairedScreen } from '../pairing/paired-screen.js';
import { PairingScreen } from '../pairing/pairing-screen.js';
import { PairedWall } from '../screen/paired-wall.js';
import { FailedScene } from './failed-scene.js';
import { useKeepAwake } from './use-keep-awake.js';

/** A screen of the hall: pairs once, then shows what the hub sends. Nobody touches it: every fault ends by itself. */
export function WallApp() {
  const [screen, setScreen] = useState<PairedScreen | null>(readPairedScreen);
  const [attempt, setAttempt] = useState(0);
  useKeepAwake();
  const join = useCallback((paired: PairedScreen) => {
    keepPairedScreen(paired);
    setScreen(paired);
    setAttempt((last) => last + 1);
  }, []);
  const leave = useCallback(() => {
    forgetPairedScreen();
    setScreen(null);
  }, []);
  return (
    <ErrorBoundary fallback={<FailedScene />}>
      {screen ? (
        <PairedWall key={attempt} screen={screen} onRefused={join} onRemoved={leave} />
      ) : (
        <PairingScreen onPaired={join} />
      )}
    </ErrorBoundary>
  );
}
