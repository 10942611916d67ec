import type { ViewMessage } from '../../../protocol/src/messages.js';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { RehearsalFailure } from '../failure.js';

/** Somebody at home who follows the session over server-sent events. */
export class PublicWatcher {
  view: PublicView | null = null;
  seq = 0;
  private readonly stop = new AbortController();

  static async follows(hubUrl: string, sessionId: string): Promise<PublicWatcher> {
    const watcher = new PublicWatcher();
    const response = await fetch(`${hubUrl}/api/public/sessions/${sessionId}/stream`, { signal: watcher.stop.signal });
    if (!response.ok || !response.body) throw new RehearsalFailure(`Strumień publiczny: odpowiedź ${response.status}`);
    void watcher.read(response.body).catch(() => undefined);
    return watcher;
  }

  goesAway(): void {
    this.stop.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = '';
    for await (const chunk of body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)) {
      const events = (rest + chunk).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) this.take(event);
    }
  }

  private take(event: string): void {
    const lines = event.split('\n');
    if (!lines.includes('event: view')) return;
    const data = lines.filter((line) => line.startsWith('data: ')).map((line) => line.slice(6));
    const message = JSON.parse(data.join('\n')) as ViewMessage<PublicView>;
    this.view = { ...(message.full ? null : this.view), ...message.parts } as PublicView;
    this.seq = message.seq;
  }
}
