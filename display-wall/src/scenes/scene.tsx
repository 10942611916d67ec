import type { WallView } from '../../../protocol/src/views/views.js';
import { ClosedPartScene } from './closed-part-scene.js';
import { ClosedScene } from './closed-scene.js';
import { IdleScene } from './idle-scene.js';
import { ItemScene } from './item-scene.js';
import { MessageScene } from './message-scene.js';
import { QuorumScene } from './quorum-scene.js';
import { RecessScene } from './recess-scene.js';
import { ResultScene } from './result-scene.js';
import { RollCallScene } from './roll-call-scene.js';
import { SpeakerScene } from './speaker-scene.js';
import { VotingScene } from './voting-scene.js';

export interface SceneProps {
  view: WallView;
  clockOffsetMs: number;
}

/** The scene the hub chose. One the operator forced while there is nothing to show in it gives the item instead, at last the end. */
export function Scene({ view, clockOffsetMs }: SceneProps) {
  const { agenda, header, screen, voting } = view;
  const isOver = header.status === 'closed' && agenda.currentItemId === null;
  const instead = isOver ? <ClosedScene view={view} /> : <ItemScene view={view} />;
  switch (view.scene) {
    case 'idle':
      return <IdleScene view={view} clockOffsetMs={clockOffsetMs} />;
    case 'quorum':
      return <QuorumScene view={view} />;
    case 'item':
      return instead;
    case 'speaker':
      return <SpeakerScene view={view} clockOffsetMs={clockOffsetMs} />;
    case 'voting':
      if (voting && view.rollCall) return <RollCallScene view={view} voting={voting} rollCall={view.rollCall} />;
      return voting && !voting.result ? <VotingScene view={view} voting={voting} /> : instead;
    case 'result':
      return voting?.result ? <ResultScene view={view} voting={voting} result={voting.result} /> : instead;
    case 'recess':
      return <RecessScene view={view} />;
    case 'message':
      return screen.message.trim() === '' ? instead : <MessageScene view={view} />;
    case 'closed-part':
      return <ClosedPartScene view={view} />;
    case 'closed':
      return <ClosedScene view={view} />;
  }
}
