import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { canonicalJson } from '../../../core/src/kernel/canonical-json.js';
import type { HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import {
  type Hall,
  type HallCard,
  type HallCardChange,
  hall,
  hallCard,
  type NewHall,
  type SecretChange,
} from '../../../protocol/src/http/halls.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { ApiError } from '../../../web-shared/src/api/api-error.js';
import { hallPath, hallsKey } from '../../../web-shared/src/devices/hall-requests.js';

/** A hall's settings as somebody began to change them. */
export type PlanBase = Pick<Hall, 'hallId' | 'revision' | 'plan'>;

/** Somebody else has changed the same meanwhile; `newest` is what stands now. */
export class PlanClash extends ApiError {
  constructor(
    readonly newest: Hall,
    text: string,
  ) {
    super(409, { code: 'plan-changed-meanwhile', text });
  }
}

/** Takes a changed hall over and lets lists and states be read anew. */
export function useKeepHall(): (kept: Hall) => void {
  const client = useQueryClient();
  return (kept) => {
    client.setQueryData([...hallsKey, kept.hallId], kept);
    void client.invalidateQueries({ queryKey: hallsKey });
  };
}

export function createHall(body: NewHall): Promise<Hall> {
  return callApi('/api/halls', { method: 'POST', body, schema: hall });
}

export function removeHall(hallId: string): Promise<void> {
  return callApi(hallPath(hallId), { method: 'DELETE' });
}

/** A new key for the program of the hall; it is told this once. */
export async function makeHallKey(hallId: string): Promise<string> {
  const schema = z.object({ key: z.string() });
  return (await callApi(`${hallPath(hallId)}/key`, { method: 'POST', schema })).key;
}

export async function changeSecret(hallId: string, body: SecretChange): Promise<Hall> {
  await callApi(`${hallPath(hallId)}/secrets`, { method: 'PUT', body });
  return callApi(hallPath(hallId), { schema: hall });
}

/** Presence cards of a hall, by number. */
export function hallCards(hallId: string, signal: AbortSignal): Promise<HallCard[]> {
  return callApi(`${hallPath(hallId)}/cards`, { schema: z.array(hallCard), signal });
}

/** Gives somebody a card, or takes it away. */
export function changeCard(hallId: string, body: HallCardChange): Promise<void> {
  return callApi(`${hallPath(hallId)}/cards`, { method: 'PUT', body });
}

/**
 * Saves a change of one part of a hall's plan. What somebody else changed in other parts meanwhile stays theirs.
 * @param part what the change is about, to see whether somebody else changed the same
 * @throws PlanClash when they did; ApiError otherwise
 */
export async function savePlan(
  base: PlanBase,
  change: (plan: HallPlan) => HallPlan,
  part: (plan: HallPlan) => unknown,
  clashText: string,
): Promise<Hall> {
  try {
    return await putPlan(base, change);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'plan-changed-meanwhile') throw error;
    const newest = await callApi(hallPath(base.hallId), { schema: hall });
    if (written(part(newest.plan)) !== written(part(base.plan))) throw new PlanClash(newest, clashText);
    return await putPlan(newest, change);
  }
}

function putPlan({ hallId, revision, plan }: PlanBase, change: (plan: HallPlan) => HallPlan): Promise<Hall> {
  const body = { revision, plan: change(plan) };
  return callApi(`${hallPath(hallId)}/plan`, { method: 'PUT', body, schema: hall });
}

function written(part: unknown): string {
  return part === undefined ? '' : canonicalJson(part);
}
