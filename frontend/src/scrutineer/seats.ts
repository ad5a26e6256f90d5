// Who did it, in words: "scrutineer:2" is 监督 2.
import { knows, t } from "../lib/i18n.svelte";

export function seatName(seat: string): string {
  const [role = "", part = ""] = seat.split(":");
  const key = `desk-seat-${role}`;
  return knows(key) ? t(key, { part: part.replace(/^j(?=\d)/, "") }) : seat;
}
