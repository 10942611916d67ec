import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import {
  type PersonCreated,
  type PersonInput,
  type PersonRecord,
  type personChange,
  personCreated,
  personRecord,
} from '../../../protocol/src/http/office.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const path = '/api/office/people';
export const peopleKey = ['people'] as const;

export function usePeople() {
  return useQuery({
    queryKey: peopleKey,
    queryFn: ({ signal }) => callApi(path, { schema: z.array(personRecord), signal }),
  });
}

/** The answer holds the first password, told this once. */
export function createPerson(input: PersonInput): Promise<PersonCreated> {
  return callApi(path, { method: 'POST', body: input, schema: personCreated });
}

export function changePerson(
  personId: string,
  change: Omit<z.infer<typeof personChange>, 'resetPassword'>,
): Promise<PersonRecord> {
  return callApi(`${path}/${personId}`, { method: 'PATCH', body: change, schema: personRecord });
}

/** A new first password, told this once; the old one and open sign-ins end. */
export function resetPassword(personId: string): Promise<PersonCreated> {
  return callApi(`${path}/${personId}`, { method: 'PATCH', body: { resetPassword: true }, schema: personCreated });
}
