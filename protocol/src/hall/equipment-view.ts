import { z } from 'zod';
import { role } from '../session/council.js';
import { instant } from '../session/text.js';
import { headerPart, tallyView, votingOutcome, votingStatus } from '../views/parts.js';

/** What the hall is at, for cameras, microphones, stream and displays. `closed-part`: the public is out (art. 11b, S-27). */
export const hallScenes = [
  'before',
  'quorum',
  'item',
  'speaker',
  'voting',
  'result',
  'recess',
  'closed-part',
  'ended',
] as const;
export type HallScene = (typeof hallScenes)[number];

/**
 * What the program of the hall's devices is told, made of committed events only. In a closed part it still names the speaker,
 * for the microphone is in the hall; what leaves the hall (stream, recording, displays) must look at `scene`.
 */
export const equipmentView = z.object({
  hall: z.object({
    scene: z.enum(hallScenes),
    session: headerPart.pick({ sessionId: true, title: true, number: true, date: true, training: true, status: true }),
    item: z.object({ number: z.string(), title: z.string() }).nullable(),
    /** Who has the floor; `seatNo` null: no councillor. `pausedAt`: the clock stands, the microphone stays. */
    speaker: z
      .object({
        personId: z.string(),
        fullName: z.string(),
        role,
        seatNo: z.number().nullable(),
        clubShortName: z.string().nullable(),
        startedAt: instant,
        pausedAt: instant.nullable(),
      })
      .nullable(),
    /** Who sits where, for names under pictures that follow a conference system. */
    seats: z.array(z.object({ seatNo: z.number(), fullName: z.string(), clubShortName: z.string().nullable() })),
    /** Who presides now: the microphone at the head of the table. */
    presiderSeatNo: z.number().nullable(),
    /** The voting on the table; figures only once it is closed (V-08). */
    voting: z
      .object({
        votingId: z.string(),
        no: z.number().nullable(),
        subject: z.string(),
        status: votingStatus,
        tally: tallyView.nullable(),
        outcome: votingOutcome.nullable(),
      })
      .nullable(),
  }),
});

export type EquipmentView = z.infer<typeof equipmentView>;
/** The hall's situation, the only thing devices are steered by. */
export type Situation = EquipmentView['hall'];
