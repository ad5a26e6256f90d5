// Colour arithmetic of WCAG 2.2: parse, mix, contrast, and "move it until it can be read".

export type Rgb = readonly [number, number, number];

const HEX = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/i;
const NUMBERS = /^(rgb|hsl)a?\(\s*([\d.]+)(?:deg)?[\s,]+([\d.]+)(%?)[\s,]+([\d.]+)(%?)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/i;

/** Red, green and blue (0–255) of #rgb, #rrggbb, rgb() or hsl(); null for anything else or not opaque. */
export function parse(colour: string | null | undefined): Rgb | null {
  const text = (colour ?? "").trim();
  const hex = HEX.exec(text);
  if (hex) {
    const digits = hex[1] ? [hex[1], hex[2], hex[3]].map((d) => `${d}${d}`) : [hex[4], hex[5], hex[6]];
    return digits.map((d) => Number.parseInt(d ?? "0", 16)) as unknown as Rgb;
  }
  const found = NUMBERS.exec(text);
  if (!found) return null;
  const [, form, a, b, percent, c, , alpha, alphaPercent] = found;
  if (alpha && Number(alpha) / (alphaPercent ? 100 : 1) < 1) return null;
  const values = [Number(a), Number(b), Number(c)] as const;
  if (form?.toLowerCase() === "hsl") return fromHsl(values[0], values[1] / 100, values[2] / 100);
  return percent || values.some((v) => v > 255) ? null : values;
}

function fromHsl(h: number, s: number, l: number): Rgb {
  const part = (n: number) => {
    const k = (n + h / 30) % 12;
    return Math.round(255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [part(0), part(8), part(4)];
}

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of `b` in `a`: 0 is a, 1 is b. */
export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return a.map((v, i) => Math.round(v + ((b[i] ?? v) - v) * share)) as unknown as Rgb;
}

export const css = (colour: Rgb): string => `#${colour.map((v) => v.toString(16).padStart(2, "0")).join("")}`;

/** The nearest colour on the way from `wanted` to `safe` that passes; `safe` itself when nothing else does. */
export function moved(wanted: Rgb, safe: Rgb, passes: (colour: Rgb) => boolean): Rgb {
  for (let step = 0; step < 20; step += 1) {
    const tried = mix(wanted, safe, step / 20);
    if (passes(tried)) return tried;
  }
  return safe;
}
