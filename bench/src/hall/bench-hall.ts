import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { LcusBoard } from '../../../hardware/src/devices/lcus-relay/simulator.js';
import { FakeObs } from '../../../hardware/src/devices/obs/simulator/fake-obs.js';
import { ShureDisUnit } from '../../../hardware/src/devices/shure-dis/simulator.js';
import { ViscaCamera } from '../../../hardware/src/devices/visca-camera/simulator/camera.js';
import { ViscaChain } from '../../../hardware/src/devices/visca-camera/simulator/chain.js';
import { TcpHost } from '../../../hardware/src/simulators/tcp-host.js';
import type { DevicePlan, HallPlan } from '../../../protocol/src/hall/hall-plan.js';
import { suggestedObsSettings } from '../../../protocol/src/hall/kinds/obs.js';
import { projectRoot } from '../../../server/src/platform/config/project-root.js';

const host = '127.0.0.1';
const on = { enabled: true, dryRun: false } as const;

/** Simulated devices in this process, so that it sees the moment they obey; the program that leads them is a process of its own. */
export class BenchHall {
  readonly unit: ShureDisUnit;
  readonly camera = new ViscaCamera();
  readonly obs = new FakeObs();
  readonly relay = new LcusBoard();
  /** A second conference unit, to be frozen. */
  private readonly other: TcpHost;
  private readonly hosts: readonly [TcpHost, TcpHost, TcpHost];
  private program: ChildProcess | undefined;

  constructor(private readonly seats: number) {
    const desks = { desks: Math.max(16, seats), maxSpeakers: 4 };
    this.unit = new ShureDisUnit(desks);
    this.hosts = [new TcpHost(this.unit), new TcpHost(new ViscaChain([this.camera])), new TcpHost(this.relay)];
    this.other = new TcpHost(new ShureDisUnit(desks));
  }

  async plug(): Promise<void> {
    for (const one of [...this.hosts, this.other]) await one.plug(0);
    await this.obs.start(0);
  }

  /** One device receives and never answers. */
  freezeOne(isFrozen: boolean): void {
    this.other.faults.silent = isFrozen;
  }

  get plan(): HallPlan {
    const [unit, camera, relay] = this.hosts.map(({ port }) => ({ type: 'tcp', host, port }) as const);
    const devices: DevicePlan[] = [
      { ...on, deviceId: 'mics', name: 'Mikrofony', kind: 'shure-dis', settings: { line: unit, authority: 'hub' } },
      {
        ...on,
        deviceId: 'other',
        name: 'Mikrofony zapasowe',
        kind: 'shure-dis',
        settings: { line: { type: 'tcp', host, port: this.other.port }, authority: 'hub' },
      },
      {
        ...on,
        deviceId: 'camera',
        name: 'Kamera',
        kind: 'visca-camera',
        settings: { line: camera, widePreset: 0, quiet: 'wide', afterSession: 'leave' },
      },
      {
        ...on,
        deviceId: 'obs',
        name: 'OBS',
        kind: 'obs',
        settings: suggestedObsSettings({ host, port: this.obs.port }, [{ deviceId: 'camera', name: 'Kamera' }]),
      },
      {
        ...on,
        deviceId: 'relay',
        name: 'Lampka',
        kind: 'lcus-relay',
        settings: { line: relay, channels: [{ channel: 2, use: 'vote-light' }], gongAt: [], pulseMs: 800 },
      },
    ];
    const places = Array.from({ length: this.seats }, (_, at) => ({
      placeId: `seat-${at + 1}`,
      name: `Miejsce ${at + 1}`,
      for: { type: 'seat' as const, seatNo: at + 1 },
      microphone: at + 1,
      presets: { camera: at + 1 },
    }));
    return { places, devices };
  }

  /** Starts the program that leads the hall. */
  led(hubUrl: string, key: string): void {
    this.program = spawn(process.execPath, [join(projectRoot(), 'dist/hardware/src/main.js'), '--hub', hubUrl], {
      env: { PATH: process.env.PATH, KWORUM_HALL_KEY: key },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  async ends(): Promise<void> {
    if (this.program && this.program.exitCode === null) {
      const ended = once(this.program, 'close');
      this.program.kill('SIGTERM');
      await ended;
    }
    for (const one of [...this.hosts, this.other]) await one.unplug();
    await this.obs.kill();
  }
}
