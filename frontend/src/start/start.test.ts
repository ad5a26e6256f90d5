import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { setLang } from "../lib/i18n.svelte";
import Start from "./Start.svelte";
import { Installation } from "./installation.svelte";
import "./words";

const contest = { id: "eagles", title: { "zh-CN": "雄鹰擂台赛", en: "Eagles" }, mode: "open", chapter: "turns", date: "2026-11-22", mine: [] as string[] };
const plan = { panels: [{ judges: [{ id: "j1", name: null }, { id: "j2", name: { en: "Li Hua" } }] }] };
let served: Record<string, () => Response> = {};
let asked: { path: string; body: unknown }[] = [];

async function start(): Promise<Installation> {
  const here = new Installation();
  render(Start, { here });
  await here.load();
  await tick();
  return here;
}

beforeEach(() => {
  setLang("en");
  asked = [];
  served = {
    "/api/contests": () => Response.json([contest]),
    "/api/programmes": () => Response.json([{ name: "eagles.yaml", title: { en: "Eagles 2023" } }]),
    "/api/contests/eagles/plan": () => Response.json(plan),
  };
  vi.stubGlobal("fetch", async (path: string, how?: RequestInit) => {
    if (how?.method === "POST") {
      asked.push({ path, body: how.body instanceof FormData ? Object.fromEntries(how.body) : JSON.parse(String(how.body)) });
      path = `POST ${path}`;
    }
    return served[path]?.() ?? Response.json({ refused: "no-such-page" }, { status: 404 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const host = () => {
  served["/api/contests"] = () => Response.json([{ ...contest, mine: ["host:1"] }]);
};

describe("the start page", () => {
  it("opens audience, screen and backstage to anybody, and nothing of the host's", async () => {
    await start();
    expect(screen.getByRole("link", { name: /Audience/ }).getAttribute("href")).toBe("/audience/eagles");
    expect(screen.getByRole("link", { name: /Big screen/ }).getAttribute("href")).toBe("/screen/eagles/main");
    expect(screen.getByRole("link", { name: /Backstage/ }).getAttribute("href")).toBe("/presenter/eagles");
    expect(screen.queryByText("Host console")).toBeNull();
    expect(screen.queryByText("New contest")).toBeNull();
    expect(screen.getByText("./leitai links eagles")).toBeTruthy();
  });

  it("shows the host every judge's seat, by name where there is one", async () => {
    host();
    await start();
    expect(screen.getByRole("link", { name: "Host console" }).getAttribute("href")).toBe("/host/eagles/1");
    document.querySelector("details")!.open = true;
    await fireEvent(document.querySelector("details")!, new Event("toggle"));
    await vi.waitFor(() => expect(screen.getByRole("button", { name: "Li Hua" })).toBeTruthy());
    expect(screen.getByRole("button", { name: "Judge 1" })).toBeTruthy();
  });

  it("opens a seat by a fresh one-use link in a tab of its own", async () => {
    host();
    served["POST /api/contests/eagles/links"] = () => Response.json({ url: "http://192.168.1.5:8000/pair#secret", pin: null, qr_svg: "" });
    const tab = { location: { href: "" }, close: vi.fn() };
    vi.stubGlobal("open", () => tab);
    const here = await start();
    await here.open(here.contests![0]!, "judge:j2");
    expect(asked).toEqual([{ path: "/api/contests/eagles/links", body: { seat: "judge:j2" } }]);
    expect(tab.location.href).toBe(`${location.origin}/pair#secret`);
  });

  it("says so when the browser kept the tab from opening", async () => {
    host();
    served["POST /api/contests/eagles/links"] = () => Response.json({ url: "http://h/pair#secret", pin: null, qr_svg: "" });
    vi.stubGlobal("open", () => null);
    const here = await start();
    await here.open(here.contests![0]!, "judge:j2");
    await tick();
    expect(screen.getByRole("alert").textContent).toMatch(/Allow pop-ups/);
  });

  it("lists the mistakes of a file with their lines and makes nothing", async () => {
    host();
    served["POST /api/contests"] = () =>
      Response.json({ refused: "plan-mistakes", args: { mistakes: [{ line: 12, column: 3, code: "unknown-field", text: { en: "line 12 (judgs): “judgs” is not a field of plan" } }] } }, { status: 422 });
    await start();
    await fireEvent.submit(document.querySelector("form")!);
    await vi.waitFor(() => expect(screen.getByText(/line 12 .* is not a field/)).toBeTruthy());
    expect(asked[0]?.body).toEqual({ programme: "eagles.yaml", id: "" });
  });

  it("says beside the button why no contest was made", async () => {
    host();
    served["POST /api/contests"] = () => Response.json({ refused: "contest-exists", args: { contest: "eagles" } }, { status: 409 });
    await start();
    await fireEvent.submit(document.querySelector("form")!);
    await vi.waitFor(() => expect(screen.getByRole("alert").closest("section")?.querySelector("form")).toBeTruthy());
    expect(screen.getByRole("alert").textContent).toContain("eagles");
  });

  it("says why in the language now, also when that was changed afterwards", async () => {
    host();
    served["POST /api/contests"] = () => Response.json({ refused: "contest-exists", args: { contest: "eagles" } }, { status: 409 });
    await start();
    await fireEvent.submit(document.querySelector("form")!);
    await vi.waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/already/));
    setLang("zh-CN");
    await tick();
    expect(screen.getByRole("alert").textContent).toMatch(/请换一个/);
  });

  it("tells contests of one title apart by their short names", async () => {
    served["/api/contests"] = () => Response.json([contest, { ...contest, id: "eagles-2" }]);
    await start();
    expect(screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent)).toEqual(["Eagles (eagles)", "Eagles (eagles-2)"]);
    expect(new Set(screen.getAllByRole("navigation").map((nav) => nav.getAttribute("aria-label"))).size).toBe(2);
  });

  it("tells what is wrong when the server does not answer, and tries again", async () => {
    served["/api/contests"] = () => Response.json({}, { status: 503 });
    await start();
    expect(screen.getByRole("alert")).toBeTruthy();
    served["/api/contests"] = () => Response.json([contest]);
    await fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await vi.waitFor(() => expect(screen.getByText("Eagles")).toBeTruthy());
  });

  it("teaches where there is no contest yet", async () => {
    served["/api/contests"] = () => Response.json([]);
    await start();
    expect(screen.getByText(/No contest yet/)).toBeTruthy();
  });
});
