import type { VotingPart } from '../../../protocol/src/views/parts.js';
import { OwnBallot } from '../ballot/own-ballot.js';
import type { BallotCasting } from '../ballot/use-ballot-casting.js';
import { useSteering } from '../steering/orders/steering-context.js';
import { shortcuts, useShortcut } from '../steering/orders/use-shortcut.js';

const placeId = 'glos-prowadzacego';

/** The presider's own vote beside the steering of it; a key leads there, then 1, 2 or 3 casts. */
export function ChairBallot({ voting, casting }: { voting: VotingPart; casting: BallotCasting }) {
  const { own } = useSteering();
  useShortcut(shortcuts.ownBallot, focusBallot);
  if (!own || own.me.memberId === null) return null;
  return (
    <div id={placeId} className="s-own-ballot">
      <OwnBallot voting={voting} own={own} casting={casting} />
    </div>
  );
}

function focusBallot(): void {
  const place = document.getElementById(placeId);
  const marked = place?.querySelector<HTMLInputElement>('input:checked') ?? place?.querySelector('input');
  marked?.focus();
}
