/** How the evening runs against its plan, in words. */
import { duration, t, timeOfDay } from "../lib/i18n.svelte";

/** "1:40 behind plan · ends about 21:36"; within half a minute it is on time. `ahead` and `ends` in ms. */
export function pace(ahead: number, ends: number | null): string {
  const key = Math.abs(ahead) <= 30_000 ? "pace-on-time" : ahead < 0 ? "pace-behind" : "pace-ahead";
  const words = t(key, { time: duration(Math.abs(ahead)) });
  return ends === null ? words : `${words} · ${t("pace-ends", { time: timeOfDay(ends) })}`;
}

/** A turn's own deviation: +1:40, −0:12. */
export function deviation(took: number, planned: number): string {
  const over = took - planned;
  return `${over < 0 ? "−" : "+"}${duration(Math.abs(over))}`;
}
