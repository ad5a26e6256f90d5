// States of the pad for tests and the preview: the demo evening, and everything that can go wrong in it.
import type { Contest } from "../lib/contest.svelte";
import type { Answer, Command, Item, Settled } from "../lib/outbox.svelte";
import type { CriterionView, PadSlice, SheetView, Slices } from "../lib/protocol.gen";

const both = (zh: string, en: string) => ({ "zh-CN": zh, en });

function criterion(id: string, name: [string, string], high: number, top: [string, string]): CriterionView {
  const at = (share: number) => String(Math.round(high * share * 2) / 2);
  return {
    id, name: both(...name), low: "0", high: String(high), step: "0.5", weight: "1",
    bands: [
      { at_least: at(0.9), name: both("优", "Excellent"), text: both(...top) },
      { at_least: at(0.8), name: both("良", "Good"), text: both("做得好，个别环节可改进", "Done well, some parts could be better") },
      { at_least: at(0.6), name: both("中", "Fair"), text: both("有想法，落实不够", "Good ideas, not enough carried out") },
      { at_least: "0", name: both("弱", "Weak"), text: both("说得多，做得少", "More words than deeds") },
    ],
  }; // prettier-ignore
}

export const criteria: CriterionView[] = [
  criterion("implementability", ["实施性", "Implementability"], 25, ["责任到人，节点可查", "Every task has a name and a date"]),
  criterion("innovation", ["创新性", "Innovation"], 20, ["有独创做法，已见成效", "An approach of their own that already works"]),
  criterion("sustainability", ["持续性", "Sustainability"], 20, ["有制度和资金保障", "Secured by rules and a budget"]),
  criterion("replicability", ["推广性", "Replicability"], 20, ["他区照着就能做", "Another district could copy it tomorrow"]),
  criterion("performance", ["现场表现", "Live performance"], 15, ["脱稿，条理清楚", "Free speech, clear order"]),
];

export const full = { implementability: "24.0", innovation: "18.5", sustainability: "19.0", replicability: "18.5", performance: "14.5" };

export function sheetOf(more: Partial<SheetView> = {}): SheetView {
  return {
    turn: "r1:yingji", entry: "yingji", position: 9, unit: both("区应急管理局", "Emergency Management Bureau"),
    topic: both("一张图指挥、一键到村：让预警跑在灾害前面", "One map, one key to every village: warnings that outrun disasters"),
    presenter: both("林志强", "Lin Zhiqiang"),
    goals: [
      { figure: "100%", text: both("行政村预警直达", "of villages reached by warnings") },
      { figure: "15 min", text: both("应急力量到场", "until help is there") },
    ],
    state: "open", marks: {}, total: null, complete: false, comment: "", receipt: null, reopen: "no", recused_reason: null, usual: [], question: null,
    ...more,
  }; // prettier-ignore
}

const earlierTotals: [string, string, string][] = [
  ["区委政法委", "Political and Legal Affairs Commission", "93.0"], ["区住建局", "Housing and Construction Bureau", "93.5"],
  ["区科工贸局", "Science, Industry and Trade Bureau", "93.0"], ["区教育局", "Education Bureau", "92.5"],
  ["区卫健局", "Health Bureau", "94.0"], ["区交通运输局", "Transport Bureau", "95.0"],
  ["区财政局", "Finance Bureau", "94.0"], ["区自然资源局", "Natural Resources Bureau", "92.5"],
]; // prettier-ignore

export function padOf(more: Partial<PadSlice> = {}): PadSlice {
  return {
    judge: "j5", label: both("评委5", "Judge 5"), title: both("区委常委、副区长", "Deputy head of the district"), person: null, points: true,
    panel: "leaders", panel_name: both("评委组", "Panel"), criteria, sheets: [sheetOf()],
    help: "no", reminded_at: null, ...more,
  }; // prettier-ignore
}

export function slicesOf(pad: Partial<PadSlice> = {}, more: Partial<Slices> = {}): Slices {
  const sheet = pad.sheets?.[0] ?? sheetOf();
  const { turn, entry, position, unit, topic, presenter, goals } = sheet;
  return {
    contest: {
      id: "xiongying", title: both("坡头区雄鹰擂台赛", "Xiongying Arena, Potou"), subtitle: null, organiser: null, venue: null,
      date: "2023-03-23", mode: "open", chapter: "turns", round: "r1", round_name: both("决赛", "Final"), entry_count: 16,
      judge_count: 9, theme: { accent: null, background: null, base: "dark" }, criteria: criteria.map((c) => c.name),
    },
    stage: {
      now: { turn, entry, position, unit, topic, presenter, goals }, state: "marking", of: 16, together: 0,
      next: { turn: "r1:wenlv", entry: "wenlv", position: 10, unit: both("区文广旅体局", "Culture and Tourism Bureau"), topic: null, presenter: null, goals: [] },
    },
    clock: { phase: "talk", phase_name: both("台上展示", "Talk"), limit_ms: 480_000, spent_ms: 354_000, running_since: null, warn_at_ms: [60_000, 30_000], counts_overtime: true },
    pause: null, seal: { boundary: "opened", head: "9f3c1e77a2b84d06c5d1", at: 1_679_565_600_000, certified_at: null },
    pad: padOf(pad), earlier: { rows: earlierTotals.map(([zh, en, total], k) => ({ turn: `r1:e${k}`, unit: both(zh, en), position: k + 1, total })) }, ...more,
  }; // prettier-ignore
}

export interface Fixture {
  slices: Slices;
  link?: Contest["link"];
  items?: Item[];
}

const idle = (more: Partial<Slices>): Fixture => ({ slices: slicesOf({ sheets: [] }, more) });
const stage = slicesOf().stage ?? null;
const none = { earlier: { rows: [] } };
const submission = (state: Item["state"]): Item => ({ id: "fixture1", state, command: { kind: "submit-sheet", turn: "r1:yingji", marks: full, comment: "", confirmed: [] } });
const drafted = sheetOf({ marks: full, total: "94.5", complete: true });
const usual: SheetView["usual"] = [
  { criterion: "innovation", least: "17.5", most: "19.0", spans: [{ low: "0.0", high: "11.5", why: "far" }, { low: "15.8", high: "15.8", why: "slip" }] },
  { criterion: "performance", least: null, most: null, spans: [{ low: "0.0", high: "0.0", why: "lowest" }] },
];
const done = sheetOf({ marks: full, total: "94.5", complete: true, state: "recorded", receipt: "7QK4", reopen: "may-ask" });
const long = both(
  "湛江市坡头区高新技术产业开发区建设发展与招商引资服务管理局",
  "Administration for Construction, Development and Investment Services of the High-tech Industrial Development Zone",
);

export const fixtures: Record<string, Fixture> = {
  empty: { slices: slicesOf() },
  first: { slices: slicesOf({}, none) },
  draft: { slices: slicesOf({ sheets: [drafted] }) },
  half: { slices: slicesOf({ sheets: [sheetOf({ marks: { implementability: "24.0", innovation: "18.5" } })] }) },
  offline: { slices: slicesOf({ sheets: [drafted] }), link: "away", items: [submission("stored")].map((item) => ({ ...item, command: { kind: "mark-criterion", turn: "r1:yingji", criterion: "innovation", mark: "18.5" } })) },
  handed: { slices: slicesOf({ sheets: [drafted] }), link: "away", items: [submission("sending")] },
  sending: { slices: slicesOf({ sheets: [drafted] }), items: [submission("sending")] },
  recorded: { slices: slicesOf({ sheets: [done] }) },
  unusual: { slices: slicesOf({ sheets: [sheetOf({ marks: { ...full, innovation: "15.8", performance: "0.0" }, total: "78.3", complete: true, usual })] }) },
  question: { slices: slicesOf({ sheets: [{ ...done, question: "asked" }] }) },
  asked: { slices: slicesOf({ sheets: [{ ...done, reopen: "asked" }] }) },
  reopened: { slices: slicesOf({ sheets: [{ ...drafted, reopen: "reopened" }] }) },
  late: { slices: slicesOf({ sheets: [{ ...done, state: "late", reopen: "no" }] }) },
  closed: { slices: slicesOf({ sheets: [{ ...drafted, state: "closed" }] }) },
  ahead: { slices: slicesOf({ sheets: [sheetOf({ state: "ahead", marks: { implementability: "24.0" } })] }, { stage: { ...stage!, state: "on-stage" } }) },
  places: { slices: slicesOf({ points: false, criteria: [{ id: "place", name: both("名次", "Place"), low: "1", high: "5", step: "1", weight: "1", bands: [] }], sheets: [sheetOf({ marks: { place: "3" }, total: "3", complete: true })] }) },
  held: { slices: slicesOf({ sheets: [sheetOf({ state: "ahead", marks: full })] }, { stage: { ...stage!, state: "held" } }) },
  revealed: { slices: slicesOf({ sheets: [{ ...done, state: "revealed", reopen: "no" }] }) },
  missed: { slices: slicesOf({ sheets: [{ ...drafted, state: "revealed" }] }) },
  withdrawn: { slices: slicesOf({ sheets: [sheetOf({ state: "closed" })] }, { stage: { ...stage!, state: "withdrawn" } }) },
  recused: { slices: slicesOf({ sheets: [sheetOf({ state: "recused", recused_reason: "亲属参赛" })] }) },
  "recused by the plan": { slices: slicesOf({ sheets: [sheetOf({ state: "recused", recused_reason: "own-unit" })] }) },
  reminded: { slices: slicesOf({ sheets: [drafted], reminded_at: 32_503_680_000_000, help: "answered" }) },
  several: { slices: slicesOf({ sheets: [drafted, { ...done, turn: "r1:e7", position: 8, unit: both("区自然资源局", "Natural Resources Bureau") }, sheetOf({ turn: "r1:e6", position: 7, unit: both("区财政局", "Finance Bureau") })] }) },
  long: { slices: slicesOf({ sheets: [{ ...drafted, unit: long }] }) },
  rehearsal: { slices: slicesOf({ sheets: [sheetOf()] }, { ...none, contest: { ...slicesOf().contest!, mode: "rehearsal" } }) },
  waiting: idle({ stage: { ...stage!, now: null, state: null } }),
  break: idle({ pause: { until: Date.now() + 600_000, message: "茶歇在一楼大厅" }, stage: { ...stage!, now: null, state: null } }),
  before: { slices: slicesOf({ sheets: [] }, { ...none, contest: { ...slicesOf().contest!, chapter: "before" }, stage: { now: null, state: null, next: null, of: 16, together: 0 } }) },
  notopen: { slices: slicesOf({ sheets: [] }, { ...none, contest: { ...slicesOf().contest!, mode: "draft" } }) },
  awards: idle({ contest: { ...slicesOf().contest!, chapter: "ceremony" } }),
  certified: idle({ contest: { ...slicesOf().contest!, mode: "certified", chapter: "after" } }),
  joining: { slices: {}, link: "connecting" },
  replaced: { slices: slicesOf(), link: "replaced" },
  revoked: { slices: slicesOf(), link: "revoked", items: [submission("stored")] },
}; // prettier-ignore

/** An outbox that answers by itself after a moment, for the preview and for tests without a server. */
export class ShowOutbox {
  items = $state.raw<readonly Item[]>([]);
  settled = $state.raw<readonly Settled[]>([]);
  durable = true;

  constructor(
    items: readonly Item[] = [],
    private readonly answer: (command: Command, id: string) => Answer | null = () => null,
  ) {
    this.items = items;
  }

  get unsent(): number {
    return this.items.length;
  }

  ask(command: Command): Promise<Answer> {
    const item: Item = { id: `asked${this.items.length + this.settled.length}`, command, state: "sending" };
    this.items = [...this.items, item];
    const answer = this.answer(command, item.id);
    return answer ? Promise.resolve(answer).then(() => this.give(item, answer)) : new Promise(() => undefined);
  }

  give(item: Item, answer: Answer): Answer {
    this.items = this.items.filter((other) => other !== item);
    this.settled = [{ id: item.id, command: item.command, answer }, ...this.settled];
    return answer;
  }
}
