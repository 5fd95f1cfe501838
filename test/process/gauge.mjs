// Loaded into a server by --import: tells whoever started it its memory and how late its event loop came, when asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION = 5;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();

process.on('message', (asked) => {
  if (asked === 'reset') delay.reset();
  if (asked === 'collect') globalThis.gc?.();
  const { rss, heapUsed, external, arrayBuffers } = process.memoryUsage();
  const milliseconds = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
  const late = { p99: milliseconds(delay.percentile(99)), most: milliseconds(delay.max) };
  const { user, system } = process.cpuUsage();
  process.send?.({ rss, heap: heapUsed, external: external + arrayBuffers, late, cpu: (user + system) / 1e6 });
});
// Being asked is no reason to live on.
process.channel?.unref();
