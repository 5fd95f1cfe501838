/** Seconds of computing: what the machine's other work does not change, unlike the time on the clock. */
import { readFileSync } from 'node:fs';

/** Ticks a second in which Linux counts a process's time. */
const TICKS = 100;

/**
 * Of this process with all its threads, and of another beside it.
 * @param pid the other: the server; none if left out, or where the system does not tell
 */
export function computing(pid?: number): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + (pid ? ofProcess(pid) : 0);
}

function ofProcess(pid: number): number {
  try {
    // pid (name) state … : the name may hold blanks; user and system time are the 12th and 13th after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return 0;
  }
}
