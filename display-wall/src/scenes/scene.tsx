import type { WallView } from '../../../protocol/src/views/views.js';
import { ClosedScene } from './closed-scene.js';
import { IdleScene } from './idle-scene.js';
import { ItemScene } from './item-scene.js';
import { MessageScene } from './message-scene.js';
import { QuorumScene } from './quorum-scene.js';
import { RecessScene } from './recess-scene.js';
import { ResultScene } from './result-scene.js';
import { SpeakerScene } from './speaker-scene.js';
import { VotingScene } from './voting-scene.js';

export interface SceneProps {
  view: WallView;
  clockOffsetMs: number;
}

/** The scene the hub chose. A scene the operator forced while there is nothing to show in it gives the item instead. */
export function Scene({ view, clockOffsetMs }: SceneProps) {
  switch (view.scene) {
    case 'idle':
      return <IdleScene view={view} clockOffsetMs={clockOffsetMs} />;
    case 'quorum':
      return <QuorumScene view={view} />;
    case 'item':
      return <ItemScene view={view} />;
    case 'speaker':
      return <SpeakerScene view={view} clockOffsetMs={clockOffsetMs} />;
    case 'voting':
      return view.voting && !view.voting.result ? (
        <VotingScene view={view} voting={view.voting} />
      ) : (
        <ItemScene view={view} />
      );
    case 'result':
      return view.voting?.result ? (
        <ResultScene view={view} voting={view.voting} result={view.voting.result} />
      ) : (
        <ItemScene view={view} />
      );
    case 'recess':
      return <RecessScene view={view} />;
    case 'message':
      return <MessageScene view={view} />;
    case 'closed':
      return <ClosedScene view={view} />;
  }
}
