import { beforeEach, describe, expect, it } from "vitest";

import { knows, languages, setLang } from "../lib/i18n.svelte";
import type { NoticeView, PlaceView } from "../lib/protocol.gen";
import { amendment, lines, moved, ordered, sentences } from "./notice";

const both = (zh: string, en: string) => ({ "zh-CN": zh, en });
const place = (more: Partial<PlaceView>): PlaceView => ({
  entry: "a", unit: both("区财政局", "Finance Bureau"), rank_before: 2, rank_after: 1, total_before: "94.43", total_after: "95.20",
  status_before: "scored", status_after: "scored", levels: [], ...more,
}); // prettier-ignore
const notice: NoticeView = {
  n: 1, at: 0, revision: 0, decided: [{ reason: "录入时误写。", by: "scrutineer:1", second: "host:1" }],
  places: [place({ entry: "b", unit: both("区住建局", "Housing Bureau"), rank_before: 1, rank_after: 2, total_after: "94.43" }), place({})],
  awards: [{ award: "first", name: both("一等奖", "First prize"), before: [both("区住建局", "Housing Bureau")], after: [] }],
}; // prettier-ignore

beforeEach(() => setLang("en"));

describe("a correction notice", () => {
  it("says in either language, whatever the page speaks, what was announced, what is right, why and who decided", () => {
    expect(sentences(notice, "zh-CN")).toEqual([
      "一等奖：原公布为区住建局，更正为空缺。",
      "区财政局：原公布第 2 名，94.43 分，更正为第 1 名，95.20 分。",
      "区住建局：原公布第 1 名，94.43 分，更正为第 2 名，94.43 分。",
      "更正原因：录入时误写。",
      "由监督 1 提出，主持 1 复核确认。",
      "由此给有关单位带来不便，谨致歉意。其余结果不变。",
    ]);
    expect(sentences(notice, "en").slice(0, 2)).toEqual([
      "First prize – announced: Housing Bureau; correct: nobody.",
      "Finance Bureau – announced: place 2 with 94.43; correct: place 1 with 95.20.",
    ]);
  });

  it("puts those whose own score changed before those who only moved", () => {
    expect(ordered(notice.places).map(({ entry }) => entry)).toEqual(["a", "b"]);
  });

  it("names an outcome instead of a place, and says when only a card was corrected", () => {
    const gone = place({ rank_after: null, total_after: null, status_after: "disqualified" });
    const card = place({ rank_after: 2, total_after: "94.43" });
    expect(moved(card)).toBe(false);
    const said = sentences({ ...notice, awards: [], places: [gone, card] }, "zh-CN");
    expect(said[0]).toContain("更正为取消资格");
    expect(said[1]).toBe("区财政局：评委亮分有更正，名次和得分不变。");
  });

  it("names every card and tier that changed, beside the place or instead of it", () => {
    const levels = [{ name: both("党的建设", "Party building"), before: both("黄牌", "Yellow"), after: both("蓝牌", "Blue") }];
    const kept = place({ rank_after: 2, total_after: "94.43", levels });
    expect(sentences({ ...notice, awards: [], places: [kept] }, "zh-CN")[0]).toBe("区财政局 · 党的建设：原公布黄牌，更正为蓝牌。");
    expect(lines(kept)).toHaveLength(1);
    const said = sentences({ ...notice, awards: [], places: [place({ levels: [{ ...levels[0]!, after: null }] })] }, "en");
    expect(said[0]).toContain("correct: place 1 with 95.20");
    expect(said[1]).toBe("Finance Bureau, Party building – announced: Yellow; correct: none.");
  });

  it("has words for every outcome and every kind of amendment in both languages", () => {
    for (const language of languages) {
      setLang(language);
      for (const status of ["pending", "did-not-start", "did-not-improve", "withdrawn", "disqualified", "scored"]) expect(knows(`notice-status-${status}`)).toBe(true);
      const base = { turn: "r/a", unit: both("甲", "A"), judge: both("评委1", "Judge 1"), criterion: both("创新", "New"), item: both("加分", "Bonus"), old: "1", new: "2" };
      for (const kind of ["edit-mark", "add-adjustment", "exclude-judge", "change-overtime"] as const) expect(amendment({ kind, ...base })).not.toMatch(/notice-|\{/);
      expect(amendment({ kind: "change-outcome", ...base, old: "scored", new: "withdrawn" })).not.toMatch(/notice-|\{/);
    }
  });
});
