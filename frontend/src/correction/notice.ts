// A correction notice in words: what was announced, what is right now, why and who decided; in either language.
import { bare } from "../lib/bare";
import "./words";

import { lang, list, say, sayIn, t, type Lang, type Words } from "../lib/i18n.svelte";
import type { AmendmentView, NoticeView, PlaceView } from "../lib/protocol.gen";

type Side = "before" | "after";

/** "place 2 with 94.43", "disqualified", or "–" where nothing stood. */
export function standing(place: PlaceView, side: Side, reader: Lang = lang.current): string {
  const [status, rank, total] =
    side === "before"
      ? [place.status_before, place.rank_before, place.total_before]
      : [place.status_after, place.rank_after, place.total_after];
  if (status !== "scored") return t(`notice-status-${status}`, {}, reader);
  if (rank !== null && total) return t("notice-rank-total", { rank, total }, reader);
  return total ? t("notice-total", { total }, reader) : rank !== null ? t("notice-rank", { rank }, reader) : "–";
}

/** Whether anything but a judge's card, or a card or tier, differs. */
export function moved(place: PlaceView): boolean {
  return place.rank_before !== place.rank_after || place.total_before !== place.total_after || place.status_before !== place.status_after;
}

/** One thing that is announced anew; `same` where only a judge's card was corrected. */
export interface Line {
  key: string;
  name: string;
  before: string;
  after: string;
  same: boolean;
}

/** A unit's place and total if they change, and every card or tier that changes, a line each. */
export function lines(place: PlaceView, reader: Lang = lang.current): Line[] {
  const unit = sayIn(reader, place.unit);
  const held = (level: Words | null) => (level ? sayIn(reader, level) : t("notice-level-none", {}, reader));
  const levels = place.levels.map(({ name, before, after }, k) => ({
    key: `${place.entry} ${k}`, name: t("notice-level-of", { unit, name: sayIn(reader, name) }, reader), before: held(before), after: held(after), same: false,
  })); // prettier-ignore
  const same = !moved(place);
  if (same && levels.length) return levels;
  const after = same ? t("notice-same", {}, reader) : standing(place, "after", reader);
  return [{ key: place.entry, name: unit, before: standing(place, "before", reader), after, same }, ...levels];
}

/** Those whose score or outcome changed come before those who only moved up or down by it. */
export function ordered(places: readonly PlaceView[]): PlaceView[] {
  const own = (place: PlaceView) => Number(place.total_before === place.total_after && place.status_before === place.status_after);
  return [...places].sort((a, b) => own(a) - own(b));
}

export function winners(units: readonly Words[], reader: Lang = lang.current): string {
  return units.length ? list(units.map((unit) => sayIn(reader, unit)), reader) : t("notice-award-nobody", {}, reader);
}

/** "scrutineer:2" is 计票2. */
export function seatName(seat: string, reader: Lang = lang.current): string {
  const [role = "", part = ""] = seat.split(":");
  return ["host", "scrutineer"].includes(role) ? t(`notice-seat-${role}`, { part }, reader) : seat;
}

/** The whole notice, a sentence a line, to be read out or printed. */
export function sentences(notice: NoticeView, reader: Lang = lang.current): string[] {
  return [
    ...notice.awards.map((a) => t("notice-award", { award: sayIn(reader, a.name), before: winners(a.before, reader), after: winners(a.after, reader) }, reader)),
    ...ordered(notice.places)
      .flatMap((place) => lines(place, reader))
      .map(({ name: unit, before, after, same }) => t(same ? "notice-card" : "notice-place", { unit, before, after }, reader)),
    ...notice.decided.flatMap((decided) => [
      t("notice-why", { reason: bare(decided.reason) }, reader),
      t("notice-who", { by: seatName(decided.by, reader), second: seatName(decided.second, reader) }, reader),
    ]),
    t("notice-sorry", {}, reader),
  ]; // prettier-ignore
}

/** One amendment in words: 区财政局，评委4，创新性：15.5 → 18.5. */
export function amendment(what: AmendmentView): string {
  const unit = say(what.unit);
  switch (what.kind) {
    case "edit-mark":
      return t("notice-mark", { unit, judge: say(what.judge), criterion: say(what.criterion), old: what.old ?? "–", new: what.new ?? "–" });
    case "add-adjustment":
      return t("notice-points", { unit, item: say(what.item), new: what.new ?? "" });
    case "change-outcome":
      return t("notice-outcome", { unit, old: t(`notice-status-${what.old ?? "pending"}`), new: t(`notice-status-${what.new ?? "pending"}`) });
    case "change-overtime":
      return t("notice-overtime", { unit, old: what.old ?? "0", new: what.new ?? "0" });
    case "exclude-judge":
      return t(what.turn === null ? "notice-exclude-all" : "notice-exclude", { unit, judge: say(what.judge) });
  }
}
