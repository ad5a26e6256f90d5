// 洒金: leaf of gold strewn on the ground, as on festive paper. It settles, it does not rain, and never lies on words.

interface Flake {
  x: number;
  y: number;
  size: number;
  tall: number;
  turn: number;
  alpha: number;
  delay: number;
  shape: readonly (readonly [number, number])[];
}

const SHAPES: readonly (readonly (readonly [number, number])[])[] = [
  [[0.04, 0.34], [0.38, 0.08], [0.64, 0], [1, 0.3], [0.88, 0.56], [0.94, 0.86], [0.48, 1], [0.14, 0.78]],
  [[0, 0.08], [0.62, 0], [1, 0.44], [0.7, 0.7], [0.78, 1], [0.22, 0.84]],
  [[0, 0.3], [0.28, 0], [0.58, 0.22], [1, 0.12], [0.84, 0.66], [1, 1], [0.38, 0.78], [0.12, 0.96]],
]; // prettier-ignore
const SETTLES = 7000;

/**
 * The same leaf in the same place on every screen (a fixed seed); positions 0–1, sizes in wall units. Beside words that
 * fill the wall (`full`) only its sides are left.
 */
export function strew(full = false): Flake[] {
  let seed = 20230323;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const leaf: Flake[] = [];
  for (let i = 0; i < 1800; i += 1) {
    const [x, y, q, delay] = [next(), next(), next(), next() * 2];
    const edge = Math.abs(x - 0.5) * 2;
    const big = q < 0.05;
    const size = big ? 17 + next() * 13 : q < 0.3 ? 8 + next() * 7 : 2.5 + next() * 5;
    const turn = next() * Math.PI * 2;
    const shape = SHAPES[Math.floor(next() * 3)] ?? SHAPES[0]!;
    const words = y < 0.13 || y > 0.86 || edge < (full || y > 0.2 ? 0.91 : 0.6);
    if (!words && next() <= 0.3 + 0.7 * edge * edge)
      leaf.push({ x, y, size, tall: 1 / (1.25 + (turn % 1) / 0.6), turn, alpha: big ? 0.8 : 0.5 + next() * 0.5, delay, shape });
  }
  return leaf;
}

/** Draws the leaf as it lies `age` ms after it was strewn; true while some of it still settles. */
export function paint(canvas: HTMLCanvasElement, leaf: readonly Flake[], age: number): boolean {
  const ink = canvas.getContext("2d");
  if (!ink) return false;
  const { width, height } = canvas;
  const unit = Math.min(width / 1920, height / 1080);
  ink.setTransform(1, 0, 0, 1, 0, 0);
  ink.clearRect(0, 0, width, height);
  let moving = false;
  for (const flake of leaf) {
    const share = Math.min(1, Math.max(0, (age - flake.delay * 1000) / SETTLES));
    if (share < 1) moving = true;
    if (share === 0) continue;
    const left = (1 - share) ** 4;
    const side = flake.size * unit;
    ink.setTransform(1, 0, 0, 1, flake.x * width, flake.y * height - left * 320 * unit);
    ink.rotate(flake.turn - left * 2.4);
    ink.globalAlpha = flake.alpha * (1 - left);
    const gold = ink.createLinearGradient(0, 0, side, side * flake.tall);
    gold.addColorStop(0, "#FFF0C2");
    gold.addColorStop(0.5, "#EFC562");
    gold.addColorStop(1, "#B98527");
    ink.fillStyle = gold;
    ink.beginPath();
    for (const [x, y] of flake.shape) ink.lineTo(x * side, y * side * flake.tall);
    ink.fill();
  }
  return moving;
}
