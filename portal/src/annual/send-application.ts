import type { ApplicationReceipt, ElectronicApplication } from '../../../protocol/src/http/report-debate.js';
import type { RefusalText } from '../../../web-shared/src/status/refusal.js';

export type Sent =
  | { readonly kind: 'received'; readonly receipt: ApplicationReceipt }
  | { readonly kind: 'refused'; readonly refusal: RefusalText }
  | { readonly kind: 'failed' };

/** Files an application with its signed list. The personal fields travel in a header, the list as the body: neither is logged. */
export async function sendApplication(
  sessionId: string,
  application: ElectronicApplication,
  list: File,
): Promise<Sent> {
  try {
    const response = await fetch(`/api/public/sessions/${sessionId}/debate-applications`, {
      method: 'POST',
      headers: {
        'content-type': 'application/pdf',
        'x-debate-application': encodeURIComponent(JSON.stringify(application)),
      },
      body: list,
    });
    const answer: unknown = await response.json();
    if (response.ok) return { kind: 'received', receipt: answer as ApplicationReceipt };
    const { text, article } = answer as { text?: string; article?: string };
    return text ? { kind: 'refused', refusal: { text, ...(article ? { article } : {}) } } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
