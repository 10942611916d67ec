import type { FromCrowd, Invitation, ToCrowd } from './crowd-messages.js';
import { Listener } from './listener.js';

/** Some of the listeners, in a process of their own. They come a few at a time, as people do. */
const atOnce = 50;
/** On a busy machine the next of them may hear it much later; after so long a silence nobody will. */
const silenceMs = 6_000;
const listeners: Listener[] = [];
let words = '';
let heard: number[] = [];
let heardText = '';
let lost = 0;
let telling: NodeJS.Timeout | undefined;

process.on('message', (message: ToCrowd) => {
  if (message.kind === 'join') join(message);
  else if (message.kind === 'listen') {
    // What was heard late belongs to the message before.
    clearTimeout(telling);
    words = message.words;
    heard = [];
    heardText = '';
  } else for (const listener of listeners) listener.sleeps();
});
process.on('disconnect', () => process.exit());

function tell(message: FromCrowd): void {
  process.send?.(message);
}

function join({ port, count, door }: Invitation): void {
  let joined = 0;
  const next = () => {
    if (listeners.length >= count) return;
    let isIn = false;
    const listener = new Listener(port, door, listeners.length, {
      joined: () => {
        if (isIn) return;
        isIn = true;
        joined += 1;
        if (joined === count) tell({ kind: 'joined', count });
        next();
      },
      message: hear,
      lost: () => {
        lost += 1;
        tell({ kind: 'lost', count: lost });
      },
    });
    listeners.push(listener);
  };
  for (let index = 0; index < Math.min(atOnce, count); index += 1) next();
}

function hear(text: string): void {
  if (words === '' || !text.includes(words)) return;
  heard.push(performance.timeOrigin + performance.now());
  if (heardText === '') heardText = text;
  // Told once all have heard it: telling would stand in the way of hearing.
  clearTimeout(telling);
  const waitMs = heard.length >= listeners.length - lost ? 0 : silenceMs;
  telling = setTimeout(() => tell({ kind: 'heard', at: heard, text: heardText }), waitMs);
}
