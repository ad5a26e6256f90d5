import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { setLang } from "../lib/i18n.svelte";
import Door from "./Door.svelte";
import { Entry } from "./entry.svelte";
import "./words";

let calls: { path: string; body: unknown }[] = [];
let answer: Response;
let gone: string[] = [];

function door(contest = "c", role = ""): Entry {
  const entry = new Entry({ contest, role }, (page) => gone.push(page));
  render(Door, { entry });
  return entry;
}

beforeEach(() => {
  setLang("en");
  [calls, gone] = [[], []];
  answer = Response.json({ page: "/judge/c/j3", approved: true });
  vi.stubGlobal("fetch", async (path: string, how: RequestInit) => {
    calls.push({ path, body: JSON.parse(String(how.body)) });
    return answer;
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("a personal link", () => {
  it("is exchanged for the seat, whose page opens", async () => {
    await door("").pair("token-of-the-link");
    expect(calls).toEqual([{ path: "/api/pair", body: { token: "token-of-the-link" } }]);
    expect(gone).toEqual(["/judge/c/j3"]);
  });

  it("that was used says so and what to do", async () => {
    answer = Response.json({ refused: "link-spent", args: {} }, { status: 403 });
    await door("").pair("token-of-the-link");
    await tick();
    expect(screen.getByRole("heading").textContent).toBe("This link does not work any more");
    expect(screen.getByRole("alert").textContent).toMatch(/used already/);
    expect(gone).toEqual([]);
  });

  it.each([
    ["link-expired", /has expired/],
    ["link-withdrawn", /was withdrawn/],
    ["link-unknown", /Nobody made this link here/],
  ])("that does not work says why: %s", async (code, words) => {
    answer = Response.json({ refused: code, args: {} }, { status: 403 });
    await door("").pair("token-of-the-link");
    await tick();
    expect(screen.getByRole("alert").textContent).toMatch(words);
  });

  it("says why in the language now, also when that was changed afterwards", async () => {
    answer = Response.json({ refused: "link-spent", args: {} }, { status: 403 });
    await door("").pair("token-of-the-link");
    setLang("zh-CN");
    await tick();
    expect(screen.getByRole("alert").textContent).toMatch(/已用过/);
  });

  it("that was copied in part says that it is incomplete", async () => {
    answer = Response.json({ refused: "malformed", args: { places: ["body.token"] } }, { status: 422 });
    await door("").pair("tok");
    await tick();
    expect(screen.getByRole("alert").textContent).toBe("This link is incomplete. Scan the code again, or copy the whole link.");
  });

  it("without a token asks nobody", async () => {
    await door("").pair("");
    await tick();
    expect(calls).toEqual([]);
    expect(screen.getByRole("heading").textContent).toBe("There is no link in this address");
  });
});

describe("a PIN", () => {
  it("is sent by itself with its sixth digit, spaces or not", async () => {
    door();
    await fireEvent.input(screen.getByLabelText("PIN"), { target: { value: "123 456" } });
    await vi.waitFor(() => expect(gone).toEqual(["/judge/c/j3"]));
    expect(calls).toEqual([{ path: "/api/contests/c/pin", body: { pin: "123456" } }]);
  });

  it("may be typed in the full-width digits of a Chinese keyboard", async () => {
    door();
    await fireEvent.input(screen.getByLabelText("PIN"), { target: { value: "１２３４５６" } });
    await vi.waitFor(() => expect(calls).toEqual([{ path: "/api/contests/c/pin", body: { pin: "123456" } }]));
  });

  it("is not sent before it is complete", async () => {
    door();
    await fireEvent.input(screen.getByLabelText("PIN"), { target: { value: "12345" } });
    expect(calls).toEqual([]);
  });

  it("that is wrong is cleared, with a sentence", async () => {
    answer = Response.json({ refused: "wrong-pin", args: {} }, { status: 403 });
    door();
    const box = screen.getByLabelText<HTMLInputElement>("PIN");
    await fireEvent.input(box, { target: { value: "123456" } });
    await vi.waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/not right/));
    expect(box.value).toBe("");
  });
});

describe("a page that needs a seat", () => {
  it.each([
    ["judge", "This pad needs its judge"],
    ["host", "This console needs its host"],
    ["scrutineer", "This desk needs its scrutineer"],
  ])("of a %s says whom it waits for", (role, words) => {
    door("c", role);
    expect(screen.getByRole("heading").textContent).toBe(words);
  });

  it("says that nothing changed when the server is away", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("gone")));
    await door().pin("123456");
    await tick();
    expect(screen.getByRole("alert").textContent).toMatch(/Nothing was changed/);
  });
});
