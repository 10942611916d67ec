import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OBSWebSocket } from 'obs-websocket-js/json';

const has = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** OBS, a screen that nobody sees, and ffmpeg to look at what it has recorded. */
export const hasRealObs = ['obs', 'Xvfb', 'ffmpeg', 'ffprobe'].every(has);

const readyWithinMs = 40_000;

/** The OBS of this machine on an invisible screen, with settings of its own and nothing of the user's. */
export class RealObs {
  readonly password = 'kworum-test';
  port = 0;
  private readonly home = mkdtempSync(join(tmpdir(), 'kworum-obs-'));
  private screen: ChildProcess | undefined;
  private display = '';
  private streamTo = '';
  private program: ChildProcess | undefined;

  async start(): Promise<number> {
    this.port = await freePort();
    this.streamTo = `rtmp://127.0.0.1:${await freePort()}/live`;
    this.writeSettings();
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x720x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.screen = screen;
    const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
    this.display = `:${number.toString().trim()}`;
    await this.launch();
    return this.port;
  }

  /** As it is after a crash: the same settings, the same collection of scenes. */
  async launch(): Promise<void> {
    const options = ['--multi', '--disable-updater', '--disable-missing-files-check', '--websocket_ipv4_only'];
    this.program = spawn('obs', [...options, '--disable-shutdown-check'], {
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        HOME: this.home,
        XDG_CONFIG_HOME: join(this.home, '.config'),
        XDG_RUNTIME_DIR: this.home,
        DISPLAY: this.display,
        LIBGL_ALWAYS_SOFTWARE: '1',
        QT_QPA_PLATFORM: 'xcb',
        // It looks for lists of streaming services at every start; here it finds nobody.
        https_proxy: 'http://127.0.0.1:9',
        http_proxy: 'http://127.0.0.1:9',
      },
    });
    await this.whenReady();
  }

  freeze(): void {
    this.program?.kill('SIGSTOP');
  }

  thaw(): void {
    this.program?.kill('SIGCONT');
  }

  /** Power off: nothing is finished. */
  async crash(): Promise<void> {
    const { program } = this;
    if (!program || program.exitCode !== null || program.signalCode !== null) return;
    const gone = once(program, 'exit');
    program.kill('SIGKILL');
    await gone;
  }

  /** Somebody to stream to, for one connection. @returns ends it */
  async takeStream(): Promise<() => Promise<void>> {
    const options = ['-loglevel', 'error', '-f', 'flv', '-listen', '1', '-i', `${this.streamTo}/sesja`, '-c', 'copy'];
    const sink = spawn('ffmpeg', [...options, '-y', join(this.home, 'stream.flv')], { stdio: 'ignore' });
    const gone = once(sink, 'exit');
    await new Promise((resolve) => setTimeout(resolve, 500));
    return async () => {
      sink.kill('SIGKILL');
      await gone;
    };
  }

  /** Files that it has recorded, oldest first. */
  recordings(): string[] {
    return readdirSync(this.home)
      .filter((file) => file.endsWith('.mkv'))
      .sort()
      .map((file) => join(this.home, file));
  }

  /** Outputs first: OBS dies badly when it is interrupted while it records. */
  async stop(): Promise<void> {
    this.thaw();
    const client = new OBSWebSocket();
    await client
      .connect(`ws://127.0.0.1:${this.port}`, this.password)
      .then(async () => {
        await client.call('StopRecord').catch(() => undefined);
        await client.call('StopStream').catch(() => undefined);
        for (let looks = 0; looks < 40; looks += 1) {
          const [record, stream] = await Promise.all([client.call('GetRecordStatus'), client.call('GetStreamStatus')]);
          if (!record.outputActive && !stream.outputActive) break;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        const { program } = this;
        if (!program) return;
        const gone = once(program, 'exit');
        program.kill('SIGINT');
        await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5_000))]);
      })
      .catch(() => undefined);
    await this.crash();
    this.screen?.kill('SIGTERM');
    rmSync(this.home, { recursive: true, force: true });
  }

  private async whenReady(): Promise<void> {
    const deadline = performance.now() + readyWithinMs;
    while (performance.now() < deadline) {
      const client = new OBSWebSocket();
      try {
        await client.connect(`ws://127.0.0.1:${this.port}`, this.password);
        await client.call('GetVersion');
        await client.disconnect();
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    throw new Error('OBS did not become ready');
  }

  /** Files that keep OBS from asking a person anything (hardware findings §1.2). */
  private writeSettings(): void {
    const settings = join(this.home, '.config', 'obs-studio');
    const profile = join(settings, 'basic', 'profiles', 'kworum');
    mkdirSync(profile, { recursive: true });
    mkdirSync(join(settings, 'basic', 'scenes'), { recursive: true });
    const old = ['Pre19Defaults', 'Pre21Defaults', 'Pre23Defaults', 'Pre24.1Defaults'];
    writeIni(join(settings, 'global.ini'), {
      General: {
        FirstRun: true,
        ...Object.fromEntries(old.map((name) => [name, false])),
        EnableAutoUpdates: false,
        ConfirmOnExit: false,
        Language: 'pl-PL',
      },
      Basic: { Profile: 'kworum', ProfileDir: 'kworum', SceneCollection: 'kworum', SceneCollectionFile: 'kworum' },
      BasicWindow: { SysTrayEnabled: false, PreviewEnabled: false },
      OBSWebSocket: {
        FirstLoad: false,
        ServerEnabled: true,
        ServerPort: this.port,
        AlertsEnabled: false,
        AuthRequired: true,
        ServerPassword: this.password,
      },
    });
    writeIni(join(profile, 'basic.ini'), {
      General: { Name: 'kworum' },
      Video: { BaseCX: 1280, BaseCY: 720, OutputCX: 1280, OutputCY: 720, FPSCommon: 30 },
      Output: { Mode: 'Simple' },
      SimpleOutput: {
        FilePath: this.home,
        RecFormat: 'mkv',
        RecQuality: 'Small',
        RecEncoder: 'x264',
        StreamEncoder: 'x264',
        VBitrate: 1000,
        ABitrate: 128,
        Preset: 'ultrafast',
      },
    });
    const service = { type: 'rtmp_custom', settings: { server: this.streamTo, key: 'sesja', use_auth: false } };
    writeFileSync(join(profile, 'service.json'), JSON.stringify(service));
  }
}

function writeIni(path: string, sections: Record<string, Record<string, string | number | boolean>>): void {
  const lines = Object.entries(sections).flatMap(([name, values]) => [
    `[${name}]`,
    ...Object.entries(values).map(([key, value]) => `${key}=${value}`),
  ]);
  writeFileSync(path, `${lines.join('\n')}\n`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
