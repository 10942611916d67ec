import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { type DeviceOrder, type OrderOutcome, orderOutcome } from '../../../protocol/src/hall/device-order.js';
import { type HallSession, hall, hallNow, hallSummary } from '../../../protocol/src/http/halls.js';
import { callApi } from '../api/api-client.js';

/** The picture of the hall follows its devices about this closely. */
const lookEveryMs = 1_000;
export const hallsKey = ['halls'] as const;
export const hallPath = (hallId: string) => `/api/halls/${encodeURIComponent(hallId)}`;

/** Halls this account may run. */
export function useHalls() {
  return useQuery({
    queryKey: hallsKey,
    queryFn: ({ signal }) => callApi('/api/halls', { schema: z.array(hallSummary), signal }),
  });
}

/** A hall's places and devices; they change seldom. */
export function useHall(hallId: string) {
  return useQuery({
    queryKey: [...hallsKey, hallId],
    queryFn: ({ signal }) => callApi(hallPath(hallId), { schema: hall, signal }),
    refetchInterval: 15_000,
  });
}

/** How the devices are, about once a second while somebody looks. */
export function useHallNow(hallId: string) {
  return useQuery({
    queryKey: [...hallsKey, hallId, 'now'],
    queryFn: ({ signal }) => callApi(`${hallPath(hallId)}/now`, { schema: hallNow, signal }),
    refetchInterval: lookEveryMs,
  });
}

/** Asks something of one device; the answer says in words what became of it. */
export function useDeviceOrder(hallId: string) {
  const client = useQueryClient();
  return useMutation<OrderOutcome, Error, DeviceOrder>({
    mutationFn: (body) => callApi(`${hallPath(hallId)}/orders`, { method: 'POST', body, schema: orderOutcome }),
    onSettled: () => void client.invalidateQueries({ queryKey: [...hallsKey, hallId, 'now'] }),
  });
}

/** Makes a hall lead this session. */
export function useLeadSession(hallId: string) {
  const client = useQueryClient();
  return useMutation<void, Error, HallSession>({
    mutationFn: (body) => callApi(`${hallPath(hallId)}/session`, { method: 'PUT', body }),
    onSuccess: () => void client.invalidateQueries({ queryKey: hallsKey }),
  });
}
