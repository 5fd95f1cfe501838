/** Turns a cloud of places so that its long side lies across, and brings it into a frame. */
import type { Places } from './ties.js';

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Its long side (first principal axis) lies across; the heaviest half, by number, to the left and above. */
export function fitInto(frame: Frame, places: Places): Places {
  const turned = turn(places);
  const [left, right] = extent(turned, 0);
  const [top, bottom] = extent(turned, 1);
  const scale = Math.min(frame.width / Math.max(right - left, 1e-9), frame.height / Math.max(bottom - top, 1e-9), 1e6);
  return turned.map((value, index) =>
    index % 2 === 0
      ? (value - (left + right) / 2) * scale + frame.width / 2
      : (value - (top + bottom) / 2) * scale + frame.height / 2,
  );
}

function turn(places: Places): Places {
  const [middleX, middleY] = [mean(places, 0), mean(places, 1)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let at = 0; at < places.length; at += 2) {
    const [x, y] = [(places[at] ?? 0) - middleX, (places[at + 1] ?? 0) - middleY];
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return places.map((value, index) => {
    const x = (index % 2 === 0 ? value : (places[index - 1] ?? 0)) - middleX;
    const y = (index % 2 === 0 ? (places[index + 1] ?? 0) : value) - middleY;
    return index % 2 === 0 ? x * cos + y * sin : y * cos - x * sin;
  });
}

function mean(places: Places, axis: 0 | 1): number {
  let sum = 0;
  for (let at = axis; at < places.length; at += 2) sum += places[at] ?? 0;
  return sum / Math.max(1, places.length / 2);
}

function extent(places: Places, axis: 0 | 1): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = axis; at < places.length; at += 2) {
    least = Math.min(least, places[at] ?? 0);
    most = Math.max(most, places[at] ?? 0);
  }
  return least > most ? [0, 0] : [least, most];
}
