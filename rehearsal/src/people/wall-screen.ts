import { LiveClient } from '../../../live-client/src/live-client.js';
import type { Pairing, PairingState } from '../../../protocol/src/http/screens.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { RehearsalFailure } from '../failure.js';
import { HubHttp } from '../hub/hub-http.js';
import type { Stopwatch } from './stopwatch.js';

/** A wall screen that pairs as the real one does: it shows a code, the operator confirms it. */
export class WallScreen {
  private constructor(
    private readonly client: LiveClient<WallView>,
    private readonly operator: HubHttp,
    private readonly screenId: string,
  ) {}

  static async paired(operator: HubHttp, sessionId: string, stopwatch: Stopwatch): Promise<WallScreen> {
    const screen = HubHttp.anonymous(operator.hubUrl);
    const pairing = await screen.post<Pairing>('/api/screens/pairings');
    await operator.post('/api/screens/pairings/confirm', { code: pairing.code, name: 'Ekran próby', sessionId });
    const state = await screen.get<PairingState>(`/api/screens/pairings/${pairing.pairingId}`, {
      'x-pairing-secret': pairing.secret,
    });
    if (state.status !== 'confirmed') throw new RehearsalFailure(`Parowanie ekranu: ${state.status}`);
    const client = new LiveClient<WallView>({
      url: operator.hubUrl,
      sessionId,
      audience: 'wall',
      screenToken: state.token,
      deviceId: 'rehearsal-wall',
    });
    client.subscribe(() => stopwatch.wallSaw(client.snapshot.seq));
    client.open();
    const wall = new WallScreen(client, operator, state.screenId);
    await wall.shows('pierwszy widok', (view) => view.scene !== undefined);
    return wall;
  }

  get view(): WallView | null {
    return this.client.snapshot.view;
  }

  /** Calls back at every change of what the screen shows. */
  watches(listener: (view: WallView) => void): void {
    this.client.subscribe(() => this.view && listener(this.view));
  }

  async shows(what: string, holds: (view: WallView) => boolean, timeoutMs = 5_000): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    while (performance.now() < deadline) {
      if (this.view && holds(this.view)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new RehearsalFailure(`Ekran nie pokazał w ${timeoutMs / 1000} s: ${what} (scena ${this.view?.scene}).`);
  }

  /** The operator takes it off the list; otherwise each rehearsal would leave one behind. */
  async isRemoved(): Promise<void> {
    await this.operator.delete(`/api/screens/${this.screenId}`);
  }

  goesDark(): void {
    this.client.close();
  }
}
