import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const ours = new Set<ChildProcess>();
const endings = new Set<() => void>();

/** Whatever ends this program ends the process as well. */
export function ownProcess(child: ChildProcess): void {
  ours.add(child);
  child.once('exit', () => ours.delete(child));
}

/** What is to be undone however this program ends. @returns takes it off the list */
export function atTheEnd(undo: () => void): () => void {
  endings.add(undo);
  return () => endings.delete(undo);
}

/** For the last moment of this program: nothing is waited for. A stopped process hears nothing but this. */
export function endEverything(): void {
  for (const child of ours) {
    const family = child.pid === undefined ? [] : childrenOf(child.pid);
    for (const pid of [child.pid, ...family]) if (pid !== undefined) signal(pid, 'SIGKILL');
  }
  for (const undo of endings) undo();
}

/** @returns whether there was a process to hear it */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** Process ids of the children of a process, as `/proc` tells them. */
export function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => placeOf(pid)?.parent === parent);
}

/** What a process calls itself; empty for one that is gone. */
export function titleOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** Waits until none of them runs any more; one that is dead and not yet buried counts as gone. @throws after 10 s */
export async function areGone(pids: readonly number[]): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(5)) {
    if (pids.every((pid) => (placeOf(pid)?.state ?? 'Z') === 'Z')) return;
  }
  throw new Error(`Processes do not die: ${pids.join(', ')}`);
}

function placeOf(pid: number): { readonly state: string; readonly parent: number } | undefined {
  try {
    // The name in brackets may hold spaces and brackets of its own.
    const [state = '', parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
