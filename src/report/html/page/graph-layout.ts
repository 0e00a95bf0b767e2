/**
 * Where the articles of an event stand in its drawing: linked ones near each other, none upon another. Forces after Fruchterman and Reingold
 * (1991), from a circle and for a fixed number of steps, so that one event is drawn one way.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const steps = 250;

/** Points for `count` articles and `links` between them, within `width` and `height`. */
export function layOut(
  count: number,
  links: readonly (readonly [a: number, b: number])[],
  width: number,
  height: number,
): Point[] {
  const points = Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  const ideal = 1 / Math.sqrt(count);
  for (let step = 0; step < steps; step++) {
    const moves = points.map(() => ({ x: 0, y: 0 }));
    for (let a = 0; a < count; a++)
      for (let b = 0; b < a; b++) push(points, moves, a, b, (distance) => (ideal * ideal) / distance);
    for (const [a, b] of links) push(points, moves, a, b, (distance) => -(distance * distance) / ideal);
    const most = 0.15 * (1 - step / steps);
    moves.forEach(({ x, y }, at) => {
      const length = Math.hypot(x, y) || 1;
      const allowed = Math.min(length, most) / length;
      points[at] = { x: points[at]!.x + x * allowed, y: points[at]!.y + y * allowed };
    });
  }
  return fitted(points, width, height);
}

function push(
  points: readonly Point[],
  moves: { x: number; y: number }[],
  a: number,
  b: number,
  force: (distance: number) => number,
): void {
  const [dx, dy] = [points[a]!.x - points[b]!.x, points[a]!.y - points[b]!.y];
  const distance = Math.max(Math.hypot(dx, dy), 1e-3);
  const share = force(distance) / distance;
  moves[a]!.x += dx * share;
  moves[a]!.y += dy * share;
  moves[b]!.x -= dx * share;
  moves[b]!.y -= dy * share;
}

function fitted(points: readonly Point[], width: number, height: number): Point[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1];
  return points.map(({ x, y }) => ({ x: ((x - left) / wide) * width, y: ((y - top) / high) * height }));
}
