// States of the desk for tests and the preview: an evening in its middle, with everything a scrutineer meets.
import type { Contest } from "../lib/contest.svelte";
import type { Words } from "../lib/i18n.svelte";
import type { AwardMove, CorrectionView, FigureRow, FigureTable, NoticeView, PlaceView, SheetRow, Slices, StepView, TurnSheets, WhatIf } from "../lib/protocol.gen";
import type { Amendment } from "./desk.svelte";
import { fixtures as audience } from "../audience/fixtures";
import { criteria } from "../judge/fixtures.svelte";
import { total } from "../judge/scale";

const both = (zh: string, en: string) => ({ "zh-CN": zh, en });
const label = (k: number) => both(`评委${k}`, `Judge ${k}`);
const at = 1_679_572_800_000;

function sheet(seat: number, k: number, state: SheetRow["state"]): SheetRow {
  const share = 0.88 + ((seat * 7 + k * 5) % 11) / 100;
  const marks = Object.fromEntries(criteria.map((c) => [c.id, (Math.round(Number(c.high) * share * 2) / 2).toFixed(1)]));
  const given = state === "recorded" || state === "late" || state === "draft";
  return {
    judge: `j${seat}`, label: label(seat), state, marks: given ? marks : {}, total: given ? total(criteria, marks) : null,
    receipt: state === "recorded" || state === "late" ? ["7QK4", "K3MV", "9TWA", "R8CE", "4HDX", "W6PJ", "2FNB", "C5RT", "M7GZ"][seat - 1]! : null,
    unusual: seat === 6 && k === 4 ? ["innovation"] : [], confirmed: seat === 6 && k === 4 ? ["innovation"] : [], corrected: seat === 4 && k === 6 ? ["replicability"] : [], question: seat === 9 && k === 7 ? "asked" : null,
    comment: seat === 2 && given ? "数据扎实，但推广到镇街还缺一张路线图。" : "", at: given ? at + k * 600_000 + seat * 4000 : null,
  }; // prettier-ignore
}

function trace(sheets: readonly SheetRow[], high: string, low: string, over: number): StepView[] {
  const terms = sheets.filter((s) => s.total).map((s) => ({ of: `judge:${s.judge}`, label: s.label, value: s.total!, weight: null, dropped: s.judge === high ? ("highest" as const) : s.judge === low ? ("lowest" as const) : null }));
  const kept = terms.filter((term) => !term.dropped);
  const mean = (kept.reduce((sum, term) => sum + Number(term.value), 0) / kept.length).toFixed(2);
  return [
    { code: "trimmed-mean", operation: "mean", terms, result: mean, args: {} },
    ...(over ? [{ code: "overtime", operation: "given" as const, terms: [], result: "-0.50", args: { seconds: String(over) } }] : []),
    { code: "total", operation: "sum", terms: [], result: mean, args: { shown: (Number(mean) - (over ? 0.5 : 0)).toFixed(2) } },
  ]; // prettier-ignore
}

const programme = audience.stage!.slices.programme!.rows;

function turn(k: number): TurnSheets {
  const row = programme[k]!;
  const now = k === 8;
  const sheets = Array.from({ length: 9 }, (_, j) => sheet(j + 1, k, k === 3 && j === 6 ? "recused" : k === 5 && j === 2 ? "late" : now ? (j < 5 ? "recorded" : j === 5 ? "draft" : "missing") : k === 6 && j === 8 ? "excluded" : "recorded"));
  const ranked = [...sheets].filter((s) => s.state === "recorded").sort((a, b) => Number(b.total) - Number(a.total));
  const over = k === 6 ? 24 : 0;
  const steps = now ? [] : trace(sheets.filter((s) => s.state === "recorded"), ranked[0]!.judge, ranked.at(-1)!.judge, over);
  return {
    turn: row.turn, entry: row.entry, position: row.position, unit: row.unit, state: now ? "marking" : k === 7 ? "closed" : "revealed", outcome: now ? "pending" : "scored", over_seconds: over, sheets, trace: steps,
    adjustments: over ? [{ item: "overtime", name: null, seconds: over, points: "-0.50", reason: "" }] : k === 2 ? [{ item: "bonus", name: both("加分", "Bonus"), seconds: null, points: "+1.00", reason: "省级现场会经验推广" }] : [],
    total: now ? null : (steps.at(-1)?.args.shown ?? null),
  }; // prettier-ignore
}

const base = audience.stage!.slices;
const owed = { question: "prize-tie:second", label: "question-prize-tie", args: { left: "1", "award-zh-CN": "二等奖", "award-en": "Second prize" }, entries: ["zhujian", "kegong"], units: [programme[3]!.unit, programme[4]!.unit], choices: ["share", "order", "choose"] as ("share" | "order" | "choose")[] };
const moves: PlaceView[] = [
  { entry: "caizheng", unit: programme[3]!.unit, rank_before: 2, rank_after: 1, total_before: "94.43", total_after: "95.20", status_before: "scored", status_after: "scored", levels: [] },
  { entry: "jiaotong", unit: programme[5]!.unit, rank_before: 1, rank_after: 2, total_before: "95.14", total_after: "95.14", status_before: "scored", status_after: "scored", levels: [] },
]; // prettier-ignore
const prizes: AwardMove[] = [{ award: "first", name: both("一等奖", "First prize"), before: [programme[5]!.unit], after: [programme[3]!.unit] }];
const correction: CorrectionView = {
  correction: "c1", by: "scrutineer:1", at, reason: "纸质评分表为 18.5，录入时误写 15.8", state: "proposed", second: null, against: "", hall: "owed",
  amendments: [
    { kind: "edit-mark", turn: "r1:caizheng", unit: programme[3]!.unit, judge: label(4), criterion: both("创新性", "Innovation"), item: null, old: "15.5", new: "18.5" },
    { kind: "add-adjustment", turn: "r1:jiaotong", unit: programme[5]!.unit, judge: null, criterion: null, item: both("加分", "Bonus"), old: null, new: "+1.00" },
  ],
  figures: [], places: moves, awards: prizes,
}; // prettier-ignore
/** The announcement that waits for the host; also what a wall and a phone show once it is pressed. */
export const prepared: NoticeView = {
  n: null, at: null, revision: 0, places: moves, awards: prizes,
  decided: [{ reason: correction.reason, by: "scrutineer:1", second: "host:1" }],
}; // prettier-ignore
export const applied: CorrectionView = { ...correction, state: "applied", second: "host:1" };

const slices: Slices = {
  ...base,
  sheets: { criteria, turns: Array.from({ length: 9 }, (_, k) => turn(k)) },
  scrutiny: { may_certify: false, waiting_for: ["refused-turns-left", "refused-late-undecided"], head: base.seal!.head, seq: 311, revision: 64, corrected: 0, agrees: true },
  corrections: { rows: [], prepared: null },
  outcome: { rows: base.standings!.rows, owed: [], steps: { second: [{ code: "prize-people", operation: "given", result: "", args: { award: "second", by: "host:1", choice: "order", entries: programme[3]!.entry, reason: "举手表决 5:4" }, terms: [] }] }, awards: [{ award: "first", name: both("一等奖", "First prize"), winners: null, decided: null }, { award: "second", name: both("二等奖", "Second prize"), winners: audience.awards!.slices.ceremony!.given[0]!.winners, decided: "举手表决 5:4" }] },
  log: { rows: [
    { n: 4, at: at + 90_000, by: "judge:j2", label: "log-sheet-submitted", args: { judge: "评委2", receipt: "K3MV" }, unit: programme[8]!.unit, questions: [] },
    { n: 3, at: at + 60_000, by: "host:1", label: "log-marking-opened", args: { turns: 1 }, unit: programme[8]!.unit, questions: [] },
    { n: 2, at: at + 30_000, by: "judge:j7", label: "log-judge-recused", args: { judge: "评委7", reason: "本单位参赛" }, unit: programme[3]!.unit, questions: [] },
    { n: 1, at, by: "host:1", label: "log-contest-opened", args: { accepted: 1 }, unit: null, questions: [{ id: "tie-undecided:chain", label: "check-tie-undecided", args: { steps: "2" } }] },
  ] },
}; // prettier-ignore
const done = audience.certified!.slices;

const noted = { times: 1, by: "scrutineer:1", at, source: "一号计票单", released: false, owed: false, before: [] };
const blank = { times: 0, by: "", at: null, source: "", released: false, owed: true, before: [] };
const paper = { component: "", name: null, round: null, round_name: null, electorate: null, electorate_name: null, item: null, item_name: null, returned: null, issued: null, owed: 0 };
const column = (id: string, name: Words | null = null, options: string[] = []) => ({ id, name, label: name ? "" : `figures-${id}`, options });
const row = (k: number, cells: string[], more: Partial<FigureRow> = {}): FigureRow => ({ id: programme[k]!.entry, unit: programme[k]!.unit, topic: null, cells, ...(cells.some(Boolean) ? noted : blank), ...more });
const tables: FigureTable[] = [
  { ...paper, id: "tasks///", sort: "figure", component: "tasks", name: both("任务完成率", "Tasks done"), columns: [column("value"), column("target")], rows: [row(0, ["96", "100"], { times: 2, before: ["69", "100"], by: "scrutineer:2" }), row(1, ["88.5", "100"]), row(2, ["", ""]), row(3, ["", ""])], owed: 2 },
  {
    ...paper, id: "vote//committee/", sort: "graded", component: "vote", name: both("民主测评", "Democratic evaluation"), electorate: "committee", electorate_name: both("市委委员", "Committee"), returned: 48, issued: 50, owed: 2,
    columns: [column("A", both("优秀", "Excellent")), column("B", both("称职", "Competent")), column("C", both("基本称职", "Barely competent")), column("abstained"), column("invalid")],
    rows: [row(0, ["20", "22", "5", "1", "0"]), row(1, ["18", "20", "7", "1", "0"]), row(2, ["", "", "", "", ""]), row(3, ["", "", "", "", ""])],
  },
  { ...paper, id: "guests//hall/", sort: "numeric", component: "guests", name: both("大众评审", "Guests"), electorate: "hall", columns: [column("votes"), column("abstained"), column("invalid")], rows: [row(0, ["8.5:3 9:12", "0", "1"]), row(1, ["", "", ""])], owed: 1 },
  { ...paper, id: "peers//units/", sort: "ranking", component: "peers", name: both("互评排序", "Peers' ranking"), electorate: "units", issued: 12, columns: [column("order"), column("papers")], rows: [{ ...noted, id: "1", unit: null, topic: null, cells: [`${programme[1]!.entry} ${programme[0]!.entry}`, "8"] }] },
  { ...paper, id: "previous", sort: "previous", columns: [column("previous")], rows: [row(0, ["3"], { released: true }), row(1, [""], { owed: false })] },
  { ...paper, id: "outcome", sort: "outcome", columns: [column("outcome", null, ["scored", "did-not-start", "did-not-improve", "disqualified"])], rows: [row(0, ["disqualified"]), row(1, [""], { owed: false })] },
]; // prettier-ignore
const figures = { tables, owed: 5, unreleased: 4 };

export interface Fixture {
  slices: Slices;
  link?: Contest["link"];
  tab?: "sheets" | "figures" | "adjust" | "correct" | "outcome" | "log" | "certify";
  turn?: string;
  /** The figures table in front. */
  paper?: string;
  /** What is in the sandbox, and what the server would answer. */
  draft?: Amendment[];
  tried?: WhatIf;
}

export const fixtures: Record<string, Fixture> = {
  sheets: { slices, turn: "r1:ziran" },
  marking: { slices },
  empty: { slices: { ...slices, sheets: { criteria, turns: [] } } },
  joining: { slices: {}, link: "connecting" },
  figures: { slices: { ...slices, figures }, tab: "figures" },
  counts: { slices: { ...slices, figures }, tab: "figures", paper: "vote//committee/" },
  numbers: { slices: { ...slices, figures }, tab: "figures", paper: "guests//hall/" },
  orders: { slices: { ...slices, figures }, tab: "figures", paper: "peers//units/" },
  places: { slices: { ...slices, figures }, tab: "figures", paper: "previous" },
  endings: { slices: { ...slices, figures }, tab: "figures", paper: "outcome" },
  fixed: { slices: { ...slices, figures, contest: { ...slices.contest!, mode: "certified" } }, tab: "figures", paper: "vote//committee/" },
  adjust: { slices, tab: "adjust" },
  correct: { slices: { ...slices, corrections: { rows: [{ ...applied, correction: "c0", hall: "nothing", places: [], awards: [] }, correction], prepared: null } }, tab: "correct" },
  trying: { slices, tab: "correct", draft: [{ kind: "edit-mark", turn: "r1:caizheng", judge: "j4", criterion: "innovation", mark: "18.5" }, { kind: "exclude-judge", judge: "j2", turn: null }], tried: { places: moves, awards: prizes, hall: true, owed: 1 } },
  announcing: { slices: { ...slices, corrections: { rows: [applied], prepared } }, tab: "correct" },
  setaside: { slices: { ...slices, corrections: { rows: [{ ...correction, state: "dropped", second: "scrutineer:2", against: "纸质评分表上也是 15.8", hall: "nothing", places: [], awards: [] }], prepared: null } }, tab: "correct" },
  nocorrections: { slices, tab: "correct" },
  outcome: { slices: { ...slices, outcome: { ...slices.outcome!, owed: [owed] } }, tab: "outcome" },
  log: { slices, tab: "log" },
  waiting: { slices, tab: "certify" },
  ready: { slices: { ...slices, scrutiny: { ...slices.scrutiny!, may_certify: true, waiting_for: [] } }, tab: "certify" },
  differs: { slices: { ...slices, scrutiny: { ...slices.scrutiny!, agrees: false, waiting_for: [] } }, tab: "certify" },
  certified: { slices: { ...slices, ...done, outcome: { ...slices.outcome!, rows: done.standings!.rows } }, tab: "certify" },
  revised: { slices: { ...slices, ...done, scrutiny: { ...slices.scrutiny!, corrected: 2 } }, tab: "certify" },
  replaced: { slices, link: "replaced" },
  revoked: { slices, link: "revoked" },
}; // prettier-ignore
