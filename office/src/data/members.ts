import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { type MemberInput, type MemberRecord, memberRecord } from '../../../protocol/src/http/office.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { termsKey } from './terms.js';

const pathOf = (termId: string) => `/api/office/terms/${termId}/members`;

/** By surname. Renewed together with the terms. */
export function useMembers(termId: string) {
  return useQuery({
    queryKey: [...termsKey, termId, 'members'],
    queryFn: ({ signal }) => callApi(pathOf(termId), { schema: z.array(memberRecord), signal }),
  });
}

export function createMember(termId: string, input: MemberInput): Promise<MemberRecord> {
  return callApi(pathOf(termId), { method: 'POST', body: input, schema: memberRecord });
}

export function changeMember(termId: string, memberId: string, input: MemberInput): Promise<MemberRecord> {
  return callApi(`${pathOf(termId)}/${memberId}`, { method: 'PUT', body: input, schema: memberRecord });
}

/** Only before the term's first session. */
export function removeMember(termId: string, memberId: string): Promise<void> {
  return callApi(`${pathOf(termId)}/${memberId}`, { method: 'DELETE' });
}

export function inputOf({ memberId: _, personId: __, ...input }: MemberRecord): MemberInput {
  return input;
}
