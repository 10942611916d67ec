import { z } from 'zod';
import { ballotOrigins, choices } from '../../../core/src/voting/voting.js';
import { instant } from '../session/text.js';

const person = z.object({ memberId: z.string(), seatNo: z.number(), fullName: z.string() });

/**
 * A roll call while it runs (V-14, V-19). Answers are given aloud, so the hall sees them as they are recorded; the public's view has
 * them with the result (V-08).
 */
export const rollCallPart = z
  .object({
    votingId: z.string(),
    /** The devices failed for everybody: cause and time (art. 14 ust. 3); null at a roll call by act or by wish. */
    failure: z.object({ cause: z.string(), at: instant }).nullable(),
    /** Whose name is called now; null when everybody was. */
    called: person.nullable(),
    /** Who has not answered yet, alphabetically; the one who is called among them unless it is a correction. */
    waiting: z.array(person),
    /** In the order in which they were given. */
    answers: z.array(person.extend({ choice: z.enum(choices), origin: z.enum(ballotOrigins), at: instant })),
  })
  .nullable();

/** Votes written down for others in the open vote (V-15, V-16), for chair and operator; nothing of how somebody voted (V-08). */
export const byHandPart = z
  .object({
    votingId: z.string(),
    /** Which origins the law or the statut allows in this vote. */
    origins: z.array(z.enum(ballotOrigins).exclude(['device'])),
    /** Everybody on the roll of the vote, alphabetically. */
    rows: z.array(
      person.extend({
        present: z.boolean(),
        /** How the vote that counts came in; null without one. */
        origin: z.enum(ballotOrigins).nullable(),
        /** A vote from paper that waits for somebody else's reading (V-15). */
        sheet: z.object({ enteredBy: z.string(), at: instant }).nullable(),
      }),
    ),
  })
  .nullable();

export type RollCallPart = z.infer<typeof rollCallPart>;
export type RollCallView = NonNullable<RollCallPart>;
export type ByHandPart = z.infer<typeof byHandPart>;
export type ByHandView = NonNullable<ByHandPart>;
