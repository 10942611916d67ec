import type { HallFeed, HallFeedName } from '../../protocol/src/hall/hall-link.js';
import { Conductor } from './hall/conductor.js';
import { HubLink } from './hub-link/hub-link.js';
import { NewsDesk } from './hub-link/news-desk.js';
import { closingSteps } from './power/closing-steps.js';
import { PowerGuard, type PowerNews } from './power/power-guard.js';
import { VirtualHall } from './virtual-hall/virtual-hall.js';

export interface HallProgramOptions {
  /** `http://host:port` of the hub. */
  readonly hubUrl: string;
  readonly key: string;
  say(text: string): void;
}

const lineWords = {
  connected: 'Połączono z hubem',
  offline: 'Hub nie odpowiada; urządzenia zostają, jak są',
  'unknown-key': 'Hub nie zna klucza tej sali',
  replaced: 'Salę prowadzi teraz inny program z tym samym kluczem',
} as const;

/** Leads the devices of one hall by what the hub tells, in a process of its own: whatever happens here, the session goes on (D6). */
export class HallProgram {
  private readonly virtual = new VirtualHall();
  private readonly conductor: Conductor;
  private readonly link: HubLink;
  private readonly news: NewsDesk;
  private readonly guard: PowerGuard;
  private said = '';

  constructor({ hubUrl, key, say }: HallProgramOptions) {
    this.conductor = new Conductor({
      journal: (line) => this.news.add(line),
      input: (deviceId, input) => {
        // What the power's word means is for the policy to say.
        if (input.kind === 'power') this.guard.look();
        else void this.link.suggest({ deviceId, input });
      },
      changed: () => this.news.changed(),
    });
    this.news = new NewsDesk(
      () => this.conductor.reports().map((report) => this.virtual.withFaults(report)),
      (news) => this.link.tell(news),
    );
    this.link = new HubLink(hubUrl, key, {
      heard: (name, data) => this.heard(name, data),
      line: (state) => {
        if (state === this.said) return;
        this.said = state;
        say(lineWords[state]);
        if (state === 'connected') this.news.changed();
      },
    });
    this.guard = new PowerGuard({
      readings: () => this.conductor.power(),
      tell: (news) => this.tellPower(news),
      closing: closingSteps({
        pauseSitting: async () => {
          const [ups] = this.conductor.power();
          return (
            ups !== undefined && (await this.tellPower({ deviceId: ups.deviceId, ...ups.reading, power: 'failing' }))
          );
        },
        secure: (trades) => this.conductor.secure(trades),
        isSettled: (trade) => this.conductor.isSettled(trade),
      }),
      reopen: () => this.conductor.secure([]),
      journal: (deviceId, text) => this.news.add({ at: new Date().toISOString(), deviceId, kind: 'noticed', text }),
    });
  }

  start(): void {
    this.link.start();
  }

  /** Devices are left as they are (rule R5). */
  async stop(): Promise<void> {
    await this.guard.stop();
    await this.news.stop();
    await this.link.stop();
    await this.conductor.stop();
    await this.virtual.stop();
  }

  private async heard<Name extends HallFeedName>(name: Name, data: HallFeed[Name]): Promise<void> {
    if (name === 'plan') await this.takePlan(data as HallFeed['plan']);
    if (name === 'situation' && data !== null) this.conductor.setSituation(data as NonNullable<HallFeed['situation']>);
    // An order may take its time; the stream goes on meanwhile.
    if (name === 'order') void this.carryOut(data as HallFeed['order']);
  }

  private async takePlan({ plan, secrets, virtual }: HallFeed['plan']): Promise<void> {
    await this.conductor.setPlan(virtual ? await this.virtual.furnish(plan) : plan, secrets);
  }

  private tellPower({ deviceId, ...news }: PowerNews): Promise<boolean> {
    return this.link.suggest({ deviceId, input: { kind: 'power', ...news } });
  }

  private async carryOut({ orderId, order }: HallFeed['order']): Promise<void> {
    const outcome = order.type === 'fault' ? await this.virtual.practise(order) : await this.conductor.order(order);
    await this.link.answer(orderId, outcome);
    if (order.type === 'fault') this.news.changed();
  }
}
