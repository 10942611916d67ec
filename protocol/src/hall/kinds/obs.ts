import { z } from 'zod';
import { hallScenes } from '../equipment-view.js';
import { host, port } from '../line-settings.js';

/** Names of scenes and sources are the user's own, as OBS shows them. */
const name = z.string().trim().min(1, 'Podaj nazwę, tak jak jest w OBS').max(100, 'Nazwa jest za długa');

export const obsSettings = z
  .strictObject({
    host,
    port: port.default(4455),
    /** Scene of each situation; null: OBS stays as it is. `speaker` is for places that no camera shows. */
    scenes: z.record(z.enum(hallScenes), name.nullable()),
    /** The scene that shows each camera. */
    cameras: z.array(z.strictObject({ deviceId: z.string().min(1, 'Wybierz kamerę').max(40), scene: name })).max(16),
    /** Shown while a camera moves; null: the move is seen. */
    wide: name.nullable(),
    /** `item` of the scene `scene` is shown and hidden, `text` is the source that carries the name. */
    lowerThird: z.strictObject({ scene: name, item: name, text: name }).nullable(),
    /** Text source of votings and their results. */
    board: name.nullable(),
    /** Text source of the slate: what is going on while no picture of the hall is shown. */
    slate: name.nullable(),
    /** Audio sources of the hall. They are always muted in a closed part. */
    sound: z.strictObject({ inputs: z.array(name).max(16), muteInRecess: z.boolean() }),
    recording: z.strictObject({
      /** `session`: from its opening to its end; `off`: the operator's own matter. */
      policy: z.enum(['off', 'session']),
      closedPart: z.enum(['pause', 'stop', 'continue']),
      recess: z.enum(['continue', 'pause']),
    }),
    /** `off`: never touched; `operator`: a person starts and stops it; `session`: from the opening to the end. */
    streaming: z.enum(['off', 'operator', 'session']),
  })
  .superRefine(({ scenes, cameras, wide }, context) => {
    const closed = scenes['closed-part'];
    const path = ['scenes', 'closed-part'];
    if (closed === null)
      context.addIssue({ code: 'custom', path, message: 'Część niejawna musi mieć planszę bez obrazu sali' });
    else if (closed === wide || closed === scenes.speaker || cameras.some(({ scene }) => scene === closed))
      context.addIssue({ code: 'custom', path, message: 'W części niejawnej nie wolno pokazywać sali' });
    for (const [at, { deviceId }] of cameras.entries())
      if (cameras.findIndex((other) => other.deviceId === deviceId) < at)
        context.addIssue({ code: 'custom', path: ['cameras', at, 'deviceId'], message: 'Ta kamera ma już scenę' });
  });
export type ObsSettings = z.infer<typeof obsSettings>;

/** What a new OBS is set to: scenes and sources that „Przygotuj OBS" creates, one for each camera of the hall. */
export function suggestedObsSettings(
  at: Pick<ObsSettings, 'host' | 'port'>,
  cameras: readonly { readonly deviceId: string; readonly name: string }[],
): ObsSettings {
  const [slate, hall, board] = ['Kworum Plansza', 'Kworum Sala', 'Kworum Tablica'];
  return {
    ...at,
    scenes: {
      before: slate,
      quorum: hall,
      item: hall,
      speaker: hall,
      voting: board,
      result: board,
      recess: slate,
      'closed-part': slate,
      ended: slate,
    },
    cameras: cameras.map(({ deviceId, name: camera }) => ({ deviceId, scene: `Kworum ${camera}` })),
    wide: hall,
    lowerThird: { scene: 'Kworum Nakładka', item: 'Kworum Belka', text: 'Kworum Belka tekst' },
    board: 'Kworum Tablica tekst',
    slate: 'Kworum Plansza tekst',
    sound: { inputs: [], muteInRecess: true },
    recording: { policy: 'session', closedPart: 'pause', recess: 'continue' },
    streaming: 'operator',
  };
}
