import { z } from 'zod';
import type { Actor } from '../../../../core/src/session/events.js';
import type { CommandAck } from '../../../../protocol/src/messages.js';
import { type CommandEnvelope, parseCommand } from '../../../../protocol/src/session/commands.js';
import { role } from '../../../../protocol/src/session/council.js';

/** A command, who gives it, and the hall's codes valid when it came (S-30). */
export interface Order {
  readonly command: CommandEnvelope;
  readonly actor: Actor;
  readonly hallCodes: readonly string[] | undefined;
}

/** What the hub that was taken for the owner says: its writer's answer, or that another one owns the session. */
export type OwnerAnswer = { readonly ack: CommandAck } | { readonly ack: null };

const order = z.strictObject({
  command: z.unknown(),
  actor: z.strictObject({
    personId: z.string().max(64),
    memberId: z.string().max(64).nullable(),
    roles: z.array(role),
    deviceId: z.string().max(64),
  }),
  hallCodes: z.array(z.string().max(12)).max(5).optional(),
});

/** Reads an order of another hub; its command passes the same schema as at the first door. @returns undefined for anything else */
export function readOrder(text: string): Order | undefined {
  try {
    const parsed = order.parse(JSON.parse(text));
    const command = parseCommand(parsed.command);
    return command.ok ? { command: command.command, actor: parsed.actor, hallCodes: parsed.hallCodes } : undefined;
  } catch {
    return undefined;
  }
}
