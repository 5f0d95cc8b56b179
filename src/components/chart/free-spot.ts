import type { Bar, Box, Curve, Line, Point } from './picture';
import { overlap } from './type';

/** What a word must not stand on. */
export function obstaclesOf(bars: readonly Bar[], curves: readonly Curve[], lines: readonly Line[]): Box[] {
  return [
    ...bars.map(({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height })),
    ...curves.flatMap(({ points }) => points.flatMap((point, index) => stretch(points[index - 1], point))),
    ...lines.map(({ x1, y1, x2, y2 }) => ({ left: x1 - 2, right: x2 + 2, top: y1 - 2, bottom: y2 + 2 })),
  ];
}

/** A slanting line as small boxes: one box around it all would take too much. */
function stretch(from: Point | null | undefined, to: Point | null): Box[] {
  if (!to) return [];
  const [x, y] = from ?? to;
  return Array.from({ length: 9 }, (_, step) => {
    const [at, high] = [x + ((to[0] - x) * step) / 8, y + ((to[1] - y) * step) / 8];
    return { left: at - 4, right: at + 4, top: high - 4, bottom: high + 4 };
  });
}

/** The first place that lies within the picture and on nothing; failing that, the one that covers least. */
export function freeSpot(places: readonly Box[], inside: Box, obstacles: readonly Box[]): number {
  const cost = places.map((place) => {
    const out =
      place.left < inside.left ||
      place.right > inside.right ||
      place.top < inside.top ||
      place.bottom > inside.bottom;
    return (out ? 1000 : 0) + obstacles.filter((obstacle) => overlap(place, obstacle)).length;
  });
  return cost.indexOf(Math.min(...cost));
}
