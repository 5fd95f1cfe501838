/** How a figure grows with another. */

/**
 * The exponent e of y = c·xᵉ that fits best: the slope of the line through the logarithms by least squares. 0 does not
 * grow, 1 grows in proportion.
 * @returns NaN for fewer than two points, or where x does not change
 */
export function exponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.filter(([x, y]) => x > 0 && y > 0).map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (i: 0 | 1) => logs.reduce((sum, one) => sum + one[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  const below = logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return logs.length > 1 && below > 0 ? above / below : Number.NaN;
}
