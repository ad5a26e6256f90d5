import { describe, expect, it } from "vitest";

import { doubts } from "./doubt";
import { fixtures } from "./fixtures.svelte";

const sheet = fixtures["unusual"]!.slices.pad!.sheets[0]!;

describe("marks worth a question", () => {
  it("are those the server lists, the first reason for each", () => {
    expect(doubts(sheet, sheet.marks).map(({ criterion, why }) => [criterion, why])).toEqual([
      ["innovation", "slip"],
      ["performance", "lowest"],
    ]);
  });

  it("are compared as exact numbers, ends included", () => {
    const why = (mark: string) => doubts(sheet, { innovation: mark }).map((doubt) => doubt.why);
    expect([why("11.5"), why("11.50"), why("12"), why("15.8"), why("18")]).toEqual([["far"], ["far"], [], ["slip"], []]);
  });

  it("are none where nothing is unusual or nothing is marked", () => {
    expect(doubts(sheet, {})).toEqual([]);
    expect(doubts({ usual: [] }, { innovation: "0" })).toEqual([]);
  });
});
