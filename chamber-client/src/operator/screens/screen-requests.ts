import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { ConfirmPairing, ScreenChange } from '../../../../protocol/src/http/screens.js';
import { callApi } from '../../../../web-shared/src/api/api-client.js';

const screenAddress = (screenId: string) => `/api/screens/${encodeURIComponent(screenId)}`;

/** Confirms the code a new screen shows. */
export function usePairScreen(): UseMutationResult<void, Error, ConfirmPairing> {
  return useMutation({
    mutationFn: (body: ConfirmPairing) => callApi('/api/screens/pairings/confirm', { method: 'POST', body }),
  });
}

/** Changes what a screen shows or is called; the new state comes with the view. */
export function useChangeScreen(screenId: string): UseMutationResult<void, Error, ScreenChange> {
  return useMutation({
    mutationFn: (body: ScreenChange) => callApi(screenAddress(screenId), { method: 'PATCH', body }),
  });
}

export function useRemoveScreen(screenId: string): UseMutationResult<void, Error, void> {
  return useMutation({ mutationFn: () => callApi(screenAddress(screenId), { method: 'DELETE' }) });
}
