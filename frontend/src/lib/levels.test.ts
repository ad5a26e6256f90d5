import { describe, expect, it } from "vitest";

import { setLang } from "./i18n.svelte";
import { signs } from "./levels";

const level = (zh: string, en: string) => ({ id: en, name: { "zh-CN": zh, en }, tone: null, count: 0 });

describe("the sign on a card", () => {
  it("is the first letter where that tells the levels apart, in the reader's language", () => {
    const cards = [level("蓝牌", "Blue"), level("黄牌", "Yellow"), level("红牌", "Red")];
    setLang("zh-CN");
    expect([...signs(cards).values()]).toEqual(["蓝", "黄", "红"]);
    setLang("en");
    expect([...signs(cards).values()]).toEqual(["B", "Y", "R"]);
    setLang("zh-CN");
  });

  it("grows until no two levels carry the same", () => {
    expect([...signs([level("一级", "One"), level("一般", "Common")]).values()]).toEqual(["一级", "一般"]);
  });
});
