import { readFileSync } from 'node:fs';

/** The kernel counts a process's time in hundredths of a second. */
const tickMs = 10;

/** Processor time a process has used so far, in ms to the next 10; null where the system does not say. */
export function cpuMsOf(pid: number): number | null {
  try {
    const fields = afterName(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return null;
  }
}

/** Memory of a process that is really there, in KiB; null where the system does not say. */
export function memoryKiBOf(pid: number): number | null {
  try {
    const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Number(line[1]) : null;
  } catch {
    return null;
  }
}

/** The name stands in brackets and may hold spaces. */
function afterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
