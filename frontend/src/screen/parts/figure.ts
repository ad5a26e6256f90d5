// A declared figure as typed ("≥ 90 %", "15分钟内", "50+"), split so that the number can be read from 30 m.

export interface Figure {
  number: string;
  unit: string;
}

const FIGURE = /^([^\d]{0,3}\d[\d.,:]*\s*[+＋]?)\s*(.*)$/;

/** The number with its sign, and what follows it; without a digit the whole text is the number; null for nothing. */
export function figure(text: string | null | undefined): Figure | null {
  const typed = (text ?? "").trim();
  if (!typed) return null;
  const found = FIGURE.exec(typed);
  return found ? { number: (found[1] ?? "").trim(), unit: (found[2] ?? "").trim() } : { number: typed, unit: "" };
}
