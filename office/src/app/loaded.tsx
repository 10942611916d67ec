import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import { ErrorState, Loading } from '../../../web-shared/src/status/page-states.js';

/** What was read, or that it is being read, or why it could not be. What is there stays while a renewed reading fails. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch' | 'isFetching'>;
  children: (data: Data) => ReactNode;
}) {
  const { t } = useTranslation('office');
  const { data, error, refetch, isFetching } = query;
  if (data !== undefined) return children(data);
  if (error) return <ErrorState error={errorText(t, error)} onRetry={() => void refetch()} retrying={isFetching} />;
  return <Loading />;
}
