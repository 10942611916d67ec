import { useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import {
  type AnswerInput,
  type AttachmentInput,
  type ChannelInput,
  type CorrectionInput,
  type Delivery,
  type InterpellationRecord,
  interpellationRecord,
  type PaperInterpellation,
  type PublicationInput,
  type WithdrawalInput,
} from '../../../protocol/src/http/interpellations.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const registerKey = ['interpellations'] as const;
const registerPath = (termId: string) => `/api/office/terms/${termId}/interpellations`;
const onePath = (id: string) => `/api/office/interpellations/${id}`;

/** The register of a term, the newest first. */
export function useInterpellations(termId: string) {
  return useQuery({
    queryKey: [...registerKey, termId],
    queryFn: ({ signal }) => callApi(registerPath(termId), { schema: z.array(interpellationRecord), signal }),
  });
}

export function useInterpellation(id: string) {
  return useQuery({
    queryKey: [...registerKey, 'one', id],
    queryFn: ({ signal }) => callApi(onePath(id), { schema: interpellationRecord, signal }),
  });
}

/** Takes a changed entry over and lets lists be read anew. */
export function useKeepInterpellation(): (record: InterpellationRecord) => void {
  const client = useQueryClient();
  return (record) => {
    client.setQueryData([...registerKey, 'one', record.interpellationId], record);
    void client.invalidateQueries({ queryKey: [...registerKey, record.termId] });
  };
}

export function registerCsvAddress(termId: string): string {
  return `${registerPath(termId)}.csv`;
}

export function interpellationPdfAddress(id: string): string {
  return `${onePath(id)}/document.pdf`;
}

export function enterInterpellation(termId: string, body: PaperInterpellation): Promise<InterpellationRecord> {
  return callApi(registerPath(termId), { method: 'POST', body, schema: interpellationRecord });
}

export function deliverInterpellation(id: string, body: Delivery): Promise<InterpellationRecord> {
  return callApi(`${onePath(id)}/delivery`, { method: 'POST', body, schema: interpellationRecord });
}

export function answerInterpellation(id: string, body: AnswerInput): Promise<InterpellationRecord> {
  return callApi(`${onePath(id)}/answer`, { method: 'POST', body, schema: interpellationRecord });
}

export function publishInterpellation(id: string, body: PublicationInput): Promise<InterpellationRecord> {
  return callApi(`${onePath(id)}/publications`, { method: 'POST', body, schema: interpellationRecord });
}

export function noteInterpellationChannel(id: string, body: ChannelInput): Promise<InterpellationRecord> {
  return callApi(`${onePath(id)}/channels`, { method: 'PUT', body, schema: interpellationRecord });
}

export function withdrawInterpellation(id: string, body: WithdrawalInput): Promise<InterpellationRecord> {
  return callApi(`${onePath(id)}/withdrawals`, { method: 'POST', body, schema: interpellationRecord });
}

export function correctInterpellation(id: string, body: CorrectionInput): Promise<InterpellationRecord> {
  return callApi(`${onePath(id)}/corrections`, { method: 'POST', body, schema: interpellationRecord });
}

export function attachToInterpellation(id: string, body: AttachmentInput): Promise<InterpellationRecord> {
  return callApi(`${onePath(id)}/documents`, { method: 'POST', body, schema: interpellationRecord });
}
