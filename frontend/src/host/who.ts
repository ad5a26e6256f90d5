/** Who did something, in words: a seat's id ("host:2", "judge:j3") as people call it. */
import type { Shown } from "../lib/contest.svelte";
import { say, t } from "../lib/i18n.svelte";

/** The judge's name or label, else the role and its number. */
export function who(by: string, slices: Shown): string {
  const [role = "", part = ""] = by.split(":");
  const seat = role === "judge" ? slices.panel?.seats.find(({ judge }) => judge === part) : undefined;
  return seat ? (seat.person ?? say(seat.label)) : t(`role-${role}`, { n: part });
}
