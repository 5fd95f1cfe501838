/** Where the frame's units lie in the window: reckoned once a frame, then applied to every dot by two products. */
import type Sigma from 'sigma';

export interface View {
  readonly width: number;
  readonly height: number;
  x(x: number, y: number): number;
  y(x: number, y: number): number;
  /** A radius or width as drawn: it grows more slowly than the picture. */
  size(size: number): number;
}

/** The camera of a drawing as one affine map. */
export function viewOf(sigma: Sigma): View {
  // Sigma’s ordinate grows upwards, the frame’s downwards.
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1000, y: 0 });
  const down = sigma.graphToViewport({ x: 0, y: -1000 });
  const [xx, xy] = [(right.x - origin.x) / 1000, (right.y - origin.y) / 1000];
  const [yx, yy] = [(down.x - origin.x) / 1000, (down.y - origin.y) / 1000];
  const scale = sigma.scaleSize(1);
  return {
    ...sigma.getDimensions(),
    x: (x, y) => origin.x + x * xx + y * yx,
    y: (x, y) => origin.y + x * xy + y * yy,
    size: (size) => size * scale,
  };
}
