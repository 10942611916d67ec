import type { Situation } from '../../../../protocol/src/hall/equipment-view.js';
import type { ObsSettings } from '../../../../protocol/src/hall/kinds/obs.js';
import type { HallContext } from '../../device/driver.js';
import { boardText, nameplate, slateText } from './lettering.js';
import { shotOf } from './shot.js';

/** What OBS should be like; null: that part is left as it is. */
export interface WantedObs {
  readonly scene: string | null;
  /** By text source. */
  readonly texts: Readonly<Record<string, string>>;
  readonly lowerThird: 'shown' | 'hidden';
  readonly sound: 'muted' | 'heard' | null;
  /** `paused` is as well served by a recording that does not run. */
  readonly recording: 'on' | 'paused' | 'off' | null;
  /** `armed`: begins when the session does. */
  readonly streaming: 'armed' | 'on' | 'off' | null;
  readonly because: string;
}

/** The picture, its letters, its sound and where it goes, as the situation wants them (rules R3, R4, R7, S-27). */
export function wantedObs(situation: Situation, hall: HallContext, settings: ObsSettings): WantedObs {
  const { scene } = situation;
  const shot = shotOf(situation, hall, settings);
  return {
    scene: shot.scene,
    texts: textsOf(situation, settings),
    // At the lectern of a unit that decides itself nobody knows the name.
    lowerThird: scene === 'speaker' && shot.isNamed && situation.speaker?.fullName ? 'shown' : 'hidden',
    sound: soundOf(scene, settings),
    recording: recordingOf(scene, settings),
    streaming: streamingOf(scene, settings),
    because: becauseOf(situation),
  };
}

/** A source that has nothing to say keeps what it said: it is not in the picture. */
function textsOf(situation: Situation, { lowerThird, board, slate }: ObsSettings): Record<string, string> {
  const { scene, speaker } = situation;
  const texts: Record<string, string> = {};
  // In a closed part the hall still knows who speaks; the stream does not (S-27).
  if (lowerThird && speaker?.fullName && scene === 'speaker') texts[lowerThird.text] = nameplate(speaker);
  if (board && situation.voting && (scene === 'voting' || scene === 'result')) texts[board] = boardText(situation);
  if (slate && ['before', 'recess', 'closed-part', 'ended'].includes(scene)) texts[slate] = slateText(situation);
  return texts;
}

function soundOf(scene: Situation['scene'], { sound }: ObsSettings): WantedObs['sound'] {
  if (scene === 'closed-part') return 'muted';
  if (scene === 'recess' || scene === 'ended') return sound.muteInRecess ? 'muted' : null;
  return scene === 'before' ? null : 'heard';
}

function recordingOf(
  scene: Situation['scene'],
  { recording: { policy, closedPart, recess } }: ObsSettings,
): WantedObs['recording'] {
  if (scene === 'closed-part' && closedPart !== 'continue') return closedPart === 'stop' ? 'off' : 'paused';
  if (policy === 'off' || scene === 'before') return null;
  if (scene === 'ended') return 'off';
  return scene === 'recess' && recess === 'pause' ? 'paused' : 'on';
}

function streamingOf(scene: Situation['scene'], { streaming }: ObsSettings): WantedObs['streaming'] {
  if (streaming !== 'session') return null;
  if (scene === 'before') return 'armed';
  return scene === 'ended' ? 'off' : 'on';
}

function becauseOf({ scene, speaker, item, voting }: Situation): string {
  if (scene === 'speaker' && speaker) return `głos ma ${speaker.fullName}`;
  if (scene === 'voting') return `trwa głosowanie${voting?.no ? ` nr ${voting.no}` : ''}`;
  if (scene === 'result') return `wynik głosowania${voting?.no ? ` nr ${voting.no}` : ''}`;
  if (scene === 'item' && item) return `punkt ${item.number}`;
  const words: Partial<Record<Situation['scene'], string>> = {
    before: 'obrady jeszcze się nie zaczęły',
    quorum: 'sprawdzanie kworum',
    recess: 'przerwa',
    'closed-part': 'wyłączono jawność',
    ended: 'koniec obrad',
  };
  return words[scene] ?? 'trwają obrady';
}
