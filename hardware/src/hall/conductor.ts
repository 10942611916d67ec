import { isDeepStrictEqual } from 'node:util';
import type { DeviceTrade } from '../../../protocol/src/hall/device-kinds.js';
import { kindOf } from '../../../protocol/src/hall/device-kinds.js';
import type { DeviceOrder, OrderOutcome } from '../../../protocol/src/hall/device-order.js';
import type { DeviceReport, JournalLine } from '../../../protocol/src/hall/device-report.js';
import type { Situation } from '../../../protocol/src/hall/equipment-view.js';
import { type DevicePlan, type HallPlan, wrongSettings } from '../../../protocol/src/hall/hall-plan.js';
import { DeviceActor } from '../device/actor.js';
import type { DeviceCommand, DeviceInput, HallContext, Secrets } from '../device/driver.js';
import { drivers } from '../devices/registry.js';
import type { PowerReading } from '../power/power-policy.js';
import { asHeard, type Heard, OpenMicrophones } from './heard-speaker.js';
import { cameraDeadlineMs } from './on-air.js';
import { placesOf } from './places.js';

export interface HallOutlets {
  journal(line: JournalLine): void;
  input(deviceId: string, input: DeviceInput): void;
  /** Some device's report changed. */
  changed(): void;
}

/** A device of the plan: steered, or left aside with the reason. */
type Member =
  | {
      readonly plan: DevicePlan;
      readonly secrets: Secrets;
      readonly actor: DeviceActor<object, object, object, DeviceCommand>;
    }
  | { readonly plan: DevicePlan; readonly secrets: Secrets; readonly actor: null; readonly report: DeviceReport };

/** What every device of the hall is told alike. */
type HallView = Omit<HallContext, 'deviceId'>;

/**
 * Leads the devices of one hall: projects the newest situation onto each of them. One that is wrongly set stands aside; no device
 * waits for another. Without a situation (the hub is away) the last wishes stay (rule R5).
 */
export class Conductor {
  private readonly members = new Map<string, Member>();
  private places = placesOf([]);
  private plans: HallPlan['places'] = [];
  private readonly openMicrophones = new OpenMicrophones();
  private situation: Situation | undefined;
  /** Since when each camera has been wanted where it is wanted now. */
  private readonly wantedSince = new Map<string, { readonly preset: unknown; readonly atMs: number }>();
  private deadline: ReturnType<typeof setTimeout> | undefined;
  /** Whose devices are held safe because the power fails. */
  private secured: ReadonlySet<DeviceTrade> = new Set();

  constructor(private readonly outlets: HallOutlets) {}

  /** Devices that stay as they are go on without a break. @param secrets by device id */
  async setPlan(plan: HallPlan, secrets: Readonly<Record<string, Secrets>>): Promise<void> {
    this.places = placesOf(plan.places);
    this.plans = plan.places;
    const stays = (one: Member): boolean =>
      plan.devices.some(
        (device) =>
          isDeepStrictEqual(device, one.plan) && isDeepStrictEqual(secrets[device.deviceId] ?? {}, one.secrets),
      );
    const leaving = [...this.members.values()].filter((one) => !stays(one));
    for (const { plan: device } of leaving) this.members.delete(device.deviceId);
    // A port or a socket is free again before the next one takes it.
    await Promise.all(leaving.map(({ actor }) => actor?.stop()));
    for (const device of plan.devices) {
      if (!this.members.has(device.deviceId)) this.begin(device, secrets[device.deviceId] ?? {});
    }
    this.project();
    this.outlets.changed();
  }

  setSituation(situation: Situation): void {
    this.situation = situation;
    this.project();
  }

  /** The devices of these trades stay safe, whatever the session does, until others are named. */
  secure(trades: readonly DeviceTrade[]): void {
    this.secured = new Set(trades);
    this.project();
  }

  /** Whether the devices of a trade have done all they were wished. */
  isSettled(trade: DeviceTrade): boolean {
    return [...this.members.values()].every(
      ({ plan, actor }) => kindOf(plan.kind).trade !== trade || actor === null || actor.isSettled,
    );
  }

  /** What every UPS of the hall says; those that only try out their settings say nothing. */
  power(): { readonly deviceId: string; readonly reading: PowerReading }[] {
    return [...this.members.values()].flatMap(({ plan: { deviceId, kind, dryRun }, actor }) => {
      if (kindOf(kind).trade !== 'power' || !actor || dryRun) return [];
      const { power, remainingS } = (actor.observed as PowerReading | null) ?? { power: 'unknown', remainingS: null };
      return [{ deviceId, reading: { power, remainingS } }];
    });
  }

  async order(order: DeviceOrder): Promise<OrderOutcome> {
    const member = this.members.get(order.deviceId);
    if (!member?.actor) return { ok: false, text: 'Urządzenie jest wyłączone albo źle ustawione' };
    return await member.actor.order(order);
  }

  reports(): DeviceReport[] {
    return [...this.members.values()].map((one) => (one.actor ? one.actor.report() : one.report));
  }

  /** Leaves every device as it is. */
  async stop(): Promise<void> {
    clearTimeout(this.deadline);
    await Promise.all([...this.members.values()].map(({ actor }) => actor?.stop()));
    this.members.clear();
  }

  private begin(plan: DevicePlan, secrets: Secrets): void {
    const wrong = wrongSettings(plan);
    if (!plan.enabled || wrong) {
      const state = plan.enabled ? 'bad-config' : 'disabled';
      const report = aside(plan, state, wrong && plan.enabled ? `${wrong.path}: ${wrong.text}` : '');
      this.members.set(plan.deviceId, { plan, secrets, actor: null, report });
      return;
    }
    const { deviceId, name, dryRun, kind } = plan;
    const settings = settingsOf(kind, plan.settings);
    const outlets = {
      journal: (line: Omit<JournalLine, 'at' | 'deviceId'>) =>
        this.outlets.journal({ at: new Date().toISOString(), deviceId, ...line }),
      input: (input: DeviceInput) => this.outlets.input(deviceId, input),
      changed: () => this.deviceChanged(plan),
    };
    const actor = new DeviceActor(drivers[kind], settings, { deviceId, name, dryRun }, outlets, secrets);
    this.members.set(deviceId, { plan, secrets, actor });
    actor.start();
  }

  /** Pictures wait for cameras, and a camera on air keeps its picture: what these say may change what others should do. */
  private deviceChanged({ kind }: DevicePlan): void {
    const { trade } = kindOf(kind);
    if (trade === 'camera' || trade === 'stream' || trade === 'microphones') this.project();
    this.outlets.changed();
  }

  private project(): void {
    for (const { plan, actor } of this.members.values()) {
      const { kind, settings } = plan;
      const standing = actor && drivers[kind].standing?.(settingsOf(kind, settings), this.secured.has('power'));
      if (standing) actor.wish(standing);
    }
    const { situation } = this;
    if (!situation) return;
    const shown = asHeard(situation, this.heard());
    const isCamera = ({ plan }: Member): boolean => kindOf(plan.kind).trade === 'camera';
    const members = [...this.members.values()];
    // Cameras first: the others look at where these should be; and the one on air looks at all other cameras.
    const { onAir } = this.context();
    const onAirLast = members
      .filter(isCamera)
      .toSorted((a, b) => Number(a.plan.deviceId === onAir) - Number(b.plan.deviceId === onAir));
    for (const member of onAirLast) this.wish(member, shown, this.context());
    const context = this.context();
    for (const member of members.filter((one) => !isCamera(one))) {
      this.wish(member, kindOf(member.plan.kind).trade === 'stream' ? shown : situation, context);
    }
    this.lookAgainAtDeadline(context);
  }

  /** Whose microphone a unit with its own authority opened last; undefined where the session opens them. */
  private heard(): Heard | undefined {
    const open = [...this.members.values()].flatMap(({ plan: { kind, settings }, actor }) => {
      const isOurs = kindOf(kind).trade !== 'microphones' || settings.authority === 'hub';
      return isOurs ? [] : ((actor?.observed as { open?: readonly number[] } | null | undefined)?.open ?? []);
    });
    this.openMicrophones.take(open, new Date().toISOString());
    const newest = this.openMicrophones.newest;
    const place = this.plans.find(({ microphone }) => microphone === newest?.microphone);
    if (!newest || !place) return undefined;
    return { place, seatNo: place.for.type === 'seat' ? place.for.seatNo : null, since: newest.since };
  }

  private wish({ plan, actor }: Member, situation: Situation, context: HallView): void {
    if (!actor || drivers[plan.kind].standing) return;
    try {
      const settings = settingsOf(plan.kind, plan.settings);
      const { project, secured } = drivers[plan.kind];
      const isSecured = this.secured.has(kindOf(plan.kind).trade);
      const seen = isSecured && !secured ? pausedFor(situation) : situation;
      const wish = project(seen, { ...context, deviceId: plan.deviceId }, settings);
      actor.wish(isSecured && wish && secured ? secured(wish, settings) : wish);
    } catch (error) {
      // A device whose wish cannot be made keeps its last one; the others go on (rules R5, D6).
      const text = `Błąd wyznaczania stanu: ${error instanceof Error ? error.message : String(error)}`;
      this.outlets.journal({ at: new Date().toISOString(), deviceId: plan.deviceId, kind: 'state', text });
    }
  }

  private context(): HallView {
    const nowMs = performance.now();
    const cameras: Record<string, HallContext['cameras'][string]> = {};
    let onAir: string | null = null;
    for (const { plan, actor } of this.members.values()) {
      const { trade } = kindOf(plan.kind);
      if (trade === 'stream')
        onAir ??= (actor?.observed as { onAir?: string | null } | null | undefined)?.onAir ?? null;
      // Nobody waits for a camera that is not there.
      if (trade !== 'camera' || !actor?.observed) continue;
      const { preset: wanted = null } = (actor.report().desired ?? {}) as { preset?: unknown };
      const before = this.wantedSince.get(plan.deviceId);
      const since = before && before.preset === wanted ? before : { preset: wanted, atMs: nowMs };
      this.wantedSince.set(plan.deviceId, since);
      const { preset = null } = actor.observed as { preset?: number | null };
      cameras[plan.deviceId] = { preset, wantedSinceMs: since.atMs };
    }
    return { places: this.places, cameras, ...(onAir === null ? {} : { onAir }), nowMs };
  }

  /** Once the last camera has had its time nobody waits for it any more. */
  private lookAgainAtDeadline({ cameras, nowMs }: HallView): void {
    clearTimeout(this.deadline);
    const due = Object.values(cameras)
      .map(({ wantedSinceMs }) => wantedSinceMs + cameraDeadlineMs - nowMs)
      .filter((ms) => ms > 0);
    if (due.length > 0) this.deadline = setTimeout(() => this.project(), Math.min(...due) + 1);
  }
}

function settingsOf(kind: DevicePlan['kind'], settings: DevicePlan['settings']): object {
  return kindOf(kind).settings.parse(settings) as object;
}

/** As in a recess, whatever the session is at. */
function pausedFor(situation: Situation): Situation {
  return { ...situation, scene: 'recess', speaker: null, voting: null };
}

function aside({ deviceId, name, kind, dryRun }: DevicePlan, state: DeviceReport['state'], text: string): DeviceReport {
  const since = new Date().toISOString();
  return {
    deviceId,
    name,
    kind,
    state,
    text,
    since,
    dryRun,
    observed: null,
    desired: null,
    latencyMs: null,
    retries: 0,
  };
}
