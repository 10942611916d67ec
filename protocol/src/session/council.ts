import { z } from 'zod';
import { type Club, type Council, type Guest, type Member, roles } from '../../../core/src/council/council.js';
import { line } from './text.js';

/**
 * Ids of members, clubs, items and documents are short stable names or UUIDs; never a PESEL. Names every object answers to
 * (`constructor`, `toString`) are none: ids are keys of records.
 */
export const entityId = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/)
  .refine((id) => !(id in Object.prototype), 'reserved name');
export const role = z.enum(roles);

export const member = z.strictObject({
  memberId: entityId,
  seatNo: z.int().min(1).max(100),
  firstName: line(80, 1),
  lastName: line(80, 1),
  clubId: entityId.nullable(),
  office: z.enum(['chair', 'vice-chair']).nullable(),
  mandate: z.enum(['active', 'expired']),
  sworn: z.boolean(),
  seniority: z.int().min(1).max(100).optional(),
}) satisfies z.ZodType<Member>;

export const club = z.strictObject({
  clubId: entityId,
  name: line(120, 1),
  shortName: line(20, 1),
}) satisfies z.ZodType<Club>;

export const guest = z.strictObject({ personId: entityId, fullName: line(160, 1), role }) satisfies z.ZodType<Guest>;

export const council = z.strictObject({
  name: line(160, 1),
  municipality: line(160, 1),
  termLabel: line(40, 1),
  statutorySize: z.int().min(1).max(100),
  members: z.array(member).max(100),
  clubs: z.array(club).max(30),
  guests: z.array(guest).max(200),
}) satisfies z.ZodType<Council>;
