import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../../platform/config/project-root.js';
import type { FromStreamProcess, ToStreamProcess } from './stream-messages.js';

const program = 'dist/server/src/features/public-site/stream/stream-process.js';
/** A process that has not taken so many messages stands still; it is ended, its readers come back by themselves. */
const mostUntaken = 2_000;

/** The hub's end of one stream process. */
export class StreamChild {
  private readonly child: ChildProcess;
  private untaken = 0;
  private ended = false;

  /**
   * @param onGone a reader left
   * @param onEnd the process is gone, and every reader with it
   */
  constructor(onGone: (watcherId: number) => void, onEnd: (reason: string) => void) {
    this.child = fork(join(projectRoot(), program), {
      // Nothing of the hub's environment, which holds secrets; Windows starts no program without this one.
      env: process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child.on('message', (message: FromStreamProcess) => onGone(message.watcherId));
    const end = (reason: string) => {
      if (this.ended) return;
      this.ended = true;
      onEnd(reason);
    };
    this.child.once('error', (error) => end(error.message));
    this.child.once('exit', (code, signal) => end(`ended with ${signal ?? code}`));
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** @param socket handed over for good: this process must not touch it any more */
  tell(message: ToStreamProcess, socket?: Socket): void {
    if (this.ended || !this.child.connected) {
      socket?.destroy();
      return;
    }
    this.untaken += 1;
    // Without this Node's server would wait for the process when it closes, and for ever when that process has ended
    // (net.Server.close asks its `_workers`, Node 24).
    if (socket) Object.assign(socket, { server: undefined });
    this.child.send(message, socket, undefined, () => {
      this.untaken -= 1;
      // What is left of it here has no connection any more; the server counts it off.
      socket?.destroy();
    });
    if (this.untaken > mostUntaken) this.child.kill('SIGKILL');
  }

  /** Lets go: the process ends by itself, its readers' sockets with it. */
  end(): void {
    this.ended = true;
    if (this.child.connected) this.child.disconnect();
  }
}
