/**
 * Milliseconds of CPU time that the quickest of a few runs takes. What else the machine does hardly counts, and the
 * quickest run is the least disturbed one.
 */
export function quickestCpuMs(work: () => void, runs = 12): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
