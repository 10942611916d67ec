import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A request as obs-websocket describes itself. */
export interface DescribedRequest {
  readonly requestType: string;
  readonly requestFields: readonly { readonly valueName: string; readonly valueOptional: boolean }[];
  readonly responseFields: readonly { readonly valueName: string }[];
}

/** Beside the project, read in place and never copied. */
const file = fileURLToPath(new URL('../../../../shared/fixtures/obs-websocket/protocol.json', import.meta.url));

/** Whether OBS's own description is at hand; without it the tests that need it are skipped and say so. */
export const hasObsProtocol = existsSync(file);
if (!hasObsProtocol)
  process.stderr.write('SKIPPED: no OBS protocol at ../shared/fixtures; requests are not held against it\n');

/** Every request OBS knows, by its own description. */
export function describedRequests(): readonly DescribedRequest[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { requests: DescribedRequest[] }).requests;
}
