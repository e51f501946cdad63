/** Processor time of the whole process, in ms: unlike the clock, it does not count what other programs take. */
const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * The shortest time of each task, in ms. The tasks take turns, so that a slow spell of the machine meets all of them; what
 * else happens can only add to a time, so the shortest is the nearest to the truth.
 */
export async function shortestTimes(
  tasks: readonly (() => unknown | Promise<unknown>)[],
  rounds: number,
): Promise<number[]> {
  const times = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [index, task] of tasks.entries()) {
      const started = cpuTime();
      await task();
      times[index] = Math.min(times[index] ?? 0, cpuTime() - started);
    }
  return times;
}

/**
 * How times grow with sizes: the slope of the line of least squares through their logarithms. 1: twice the size, twice the
 * time. `last`: the slope of the last step alone, which a fixed cost at the small end does not hide.
 */
export function growthOf(sizes: readonly number[], times: readonly number[]): { all: number; last: number } {
  const points = times.map((time, index) => ({ x: Math.log(sizes[index] ?? 1), y: Math.log(time) }));
  return { all: slopeOf(points), last: slopeOf(points.slice(-2)) };
}

function slopeOf(points: readonly { x: number; y: number }[]): number {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread;
}
