import type { WallView } from '../../../protocol/src/views/views.js';
import { FitBox } from '../fit/fit-box.js';

/** A free message of the operator, as large as it fits. */
export function MessageScene({ view }: { view: WallView }) {
  return (
    <FitBox maxVmin={16} minVmin={3.2} className="wall-centre wall-message">
      <h1 lang="pl">{view.screen.message}</h1>
    </FitBox>
  );
}
