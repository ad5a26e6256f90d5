// Slices for component tests and the preview: one evening in the states a host meets.
import type { Shown } from "../lib/contest.svelte";
import type { CorrectionView, CueRow, CueView, HostView, LampState, NoticeView, SeatRow, Words } from "./types";

const zhEn: Record<string, string> = {
  区委政法委: "Political and Legal Affairs Commission",
  区住建局: "Housing and Construction Bureau",
  区科工贸局: "Science, Industry and Trade Bureau",
  区教育局: "Education Bureau",
  区卫健局: "Health Bureau",
  区交通运输局: "Transport Bureau",
  区财政局: "Finance Bureau",
  区自然资源局: "Natural Resources Bureau",
  区应急管理局: "Emergency Management Bureau",
  区文广旅体局: "Culture, Broadcasting, Tourism and Sports Bureau",
  高新区发展建设局: "High-tech Zone Development and Construction Bureau",
  区人社局: "Human Resources and Social Security Bureau",
  区民政局: "Civil Affairs Bureau",
  区市场监管局: "Market Regulation Bureau",
  区审计局: "Audit Bureau",
  区农业农村局: "Agriculture and Rural Affairs Bureau",
};
export const units: Words[] = Object.entries(zhEn).map(([zh, en]) => ({ "zh-CN": zh, en }));

/** 20:14:07 on the evening of the contest, as a local time on whichever device draws it. */
export const at = new Date(2026, 10, 22, 20, 14, 7).getTime();
const minute = 60_000;
const unit = (i: number): Words => units[i] ?? {};
const topic: Words = {
  "zh-CN": "一张图指挥、一键到村：让预警跑在灾害前面",
  en: "One map, one key to every village: warnings that outrun the disaster",
};

export function cue(label: string, command: CueView["command"], more: Partial<CueView> = {}): CueView {
  return { label, detail: `${label}-detail`, args: {}, unit: null, award: null, hold: false, command, ...more };
}

function seat(n: number, state: SeatRow["state"], marked: number, more: Partial<SeatRow> = {}): SeatRow {
  return {
    judge: `j${n}`, label: { "zh-CN": `评委${n}`, en: `Judge ${n}` }, person: null, panel: "main", unit: null,
    state, marked, of: 5, turn: null, sheets: state === "recorded" ? 0 : 1, receipt: null, help: false, asks_reopen: null, ...more,
  }; // prettier-ignore
}

const seats: SeatRow[] = [
  seat(1, "recorded", 5, { receipt: "K3MV" }), seat(2, "recorded", 5, { receipt: "9TWA" }), seat(3, "marking", 4),
  seat(4, "recorded", 5, { receipt: "R8CE" }), seat(5, "marking", 3), seat(6, "marking", 2),
  seat(7, "recorded", 5, { receipt: "4HDX" }), seat(8, "idle", 0), seat(9, "recorded", 5, { receipt: "W6PJ" }),
]; // prettier-ignore

const lamps = seats.map((s): { judge: string; label: Words; state: LampState } => ({
  judge: s.judge, label: s.label, state: s.state === "recorded" ? "lit" : "dark",
})); // prettier-ignore

const took = [-12, 20, 5, 41, -8, 33, 16, 5];
const rows: CueRow[] = [
  { turn: null, kind: "opening", label: "row-opening", position: null, unit: null, state: "done", planned_at: at - 74 * minute, took_ms: null, planned_ms: null },
  ...units.map((u, i): CueRow => ({
    turn: `t${i + 1}`, kind: "turn", label: "row-turn", position: i + 1, unit: u,
    state: i < 8 ? "done" : i === 8 ? "now" : i === 12 ? "withdrawn" : "ahead",
    planned_at: at + (i - 8) * 10 * minute - 6 * minute, planned_ms: 8 * minute,
    took_ms: i < 8 ? 8 * minute + (took[i] ?? 0) * 1000 : null,
  })),
  { turn: null, kind: "certify", label: "row-certify", position: null, unit: null, state: "ahead", planned_at: at + 75 * minute, took_ms: null, planned_ms: null },
  { turn: null, kind: "award", label: "row-award", position: null, unit: { "zh-CN": "一等奖", en: "First prize" }, state: "ahead", planned_at: at + 79 * minute, took_ms: null, planned_ms: null },
]; // prettier-ignore

const standing = units.slice(0, 8).map((u, i) => ({
  entry: `e${i + 1}`, unit: u, topic: null, rank: i === 3 ? 3 : i + 1, tied: i === 2 || i === 3,
  total: (95.62 - i * 0.41).toFixed(2), status: "scored" as const,
})); // prettier-ignore

const log = [
  ["judge:j9", "log-sheet-submitted", at - 26_000], ["judge:j4", "log-sheet-submitted", at - 69_000],
  ["host:1", "log-phase-started", at - 354_000], ["host:1", "log-entry-called", at - 360_000],
  ["host:1", "log-standings-shown", at - 397_000], ["host:1", "log-turn-revealed", at - 435_000],
  ["host:1", "log-marking-closed", at - 456_000],
] as const; // prettier-ignore

const place = (k: number, before: number, after: number, was: string, is: string) => ({ entry: `e${k + 1}`, unit: unit(k), rank_before: before, rank_after: after, total_before: was, total_after: is, status_before: "scored" as const, status_after: "scored" as const, levels: [] }); // prettier-ignore
const reason = "纸质评分表为 18.5，录入时误写 15.8";
const prepared: NoticeView = {
  n: null, at: null, revision: 0, decided: [{ reason, by: "scrutineer:1", second: "host:1" }],
  places: [place(2, 2, 1, "94.43", "95.20"), place(4, 1, 2, "95.14", "95.14")], awards: [],
}; // prettier-ignore
const applied: CorrectionView = {
  correction: "c1", by: "scrutineer:1", at, reason, state: "proposed", second: null, against: "", hall: "owed", figures: [], places: prepared.places, awards: [],
  amendments: [{ kind: "edit-mark", turn: "t3", unit: unit(2), judge: { "zh-CN": "评委4", en: "Judge 4" }, criterion: { "zh-CN": "创新性", en: "Innovation" }, item: null, old: "15.5", new: "18.5" }],
}; // prettier-ignore

/** A turn on stage, the clock running, marks coming in: the usual minute of the evening. */
export const onStage: HostView = {
  corrections: { rows: [], prepared: null },
  levels: null,
  notices: { now: null, notices: [] },
  rundown: { rows },
  contest: {
    id: "xiongying", title: { "zh-CN": "坡头区雄鹰擂台赛", en: "Potou Eagles Contest" }, subtitle: null, organiser: null,
    venue: null, date: "2026-11-22", mode: "open", chapter: "turns", round: "final", round_name: { "zh-CN": "决赛", en: "Final" },
    entry_count: 16, judge_count: 9, theme: { accent: null, background: null, base: "dark" },
    criteria: [{ "zh-CN": "实施性", en: "Feasibility" }],
  },
  programme: {
    drawn: true, entrants: [],
    rows: units.map((u, i) => ({
      turn: `t${i + 1}`, entry: `e${i + 1}`, position: i + 1, unit: u, topic: null, presenter: null,
      state: i < 8 ? "revealed" : i === 8 ? "on-stage" : i === 12 ? "withdrawn" : "waiting",
    })),
  },
  draw: null,
  stage: {
    now: {
      turn: "t9", entry: "e9", position: 9, unit: unit(8), topic, presenter: { "zh-CN": "陈立", en: "Chen Li" },
      goals: [
        { figure: "100%", text: { "zh-CN": "行政村预警直达", en: "of villages reached by warnings" } },
        { figure: "15", text: { "zh-CN": "分钟内应急力量到场", en: "minutes until help arrives" } },
        { figure: "32", text: { "zh-CN": "处隐患点年内销号", en: "hazards cleared this year" } },
      ],
    },
    state: "on-stage",
    next: { turn: "t10", entry: "e10", position: 10, unit: unit(9), topic: null, presenter: null, goals: [] },
    of: 16, together: 0,
  },
  clock: {
    phase: "show", phase_name: { "zh-CN": "台上展示", en: "Presentation" }, limit_ms: 8 * minute, spent_ms: 0,
    running_since: at - 354_000, warn_at_ms: [60_000, 15_000], counts_overtime: true,
  },
  progress: { turn: "t9", open: true, lamps },
  reveal: null,
  standings: { frozen: false, complete: false, certified: false, revision: 0, rows: standing },
  ceremony: null,
  pause: null,
  seal: { boundary: "opened", head: "9f2c61ab7d0e44c1", at: at - 80 * minute, certified_at: null },
  run: {
    revision: 41,
    next: cue("cue-open-marking", { kind: "open-marking", seen: 41 }, { unit: unit(8), args: { judges: 9 } }),
    then: ["cue-close-marking", "cue-reveal", "cue-show-standings"],
    waiting_for: null,
    figures_owed: [],
    also: [
      cue("cue-pause-clock", { kind: "pause-clock", seen: 41 }),
      cue("cue-add-time", { kind: "add-time", seconds: 30, seen: 41 }),
      cue("cue-skip-entry", { kind: "skip-entry", turn: "t9", seen: 41 }, { unit: unit(8) }),
      cue("cue-remind-judges", { kind: "remind-judges" }, { args: { count: 4 } }),
      cue("cue-rerun-entry", { kind: "rerun-entry", turn: "t9", reason: "", seen: 41 }, { unit: unit(8), hold: true }),
      cue("cue-take-break", { kind: "take-break", minutes: 10, message: "", seen: 41 }),
      cue("cue-freeze-standings", { kind: "freeze-standings", seen: 41 }),
    ],
    undo: cue("cue-undo", { kind: "undo", seen: 41 }, { unit: unit(8), args: { line: 97, step: "entry-called" } }),
    ahead_ms: -100_000, ends_at: at + 82 * minute, others_mark: false, open_questions: [],
    last_by: "host:1", last_step: "phase-started", last_at: at - 354_000,
  },
  panel: { turn: "t9", recorded: 5, due: 9, seats, late: [] },
  log: {
    rows: log.map(([by, label, when], i) => ({ n: 99 - i, at: when, by, label, unit: unit(i < 4 ? 8 : 7), questions: [],
      args: by.startsWith("judge") ? { "judge-zh-CN": `评委${by.at(-1)}`, "judge-en": `Judge ${by.at(-1)}`, receipt: "W6PJ" } : { missing: 0, turns: 1, "phase-zh-CN": "台上展示", "phase-en": "Presentation" },
    })),
  },
  outcome: {
    rows: standing, owed: [], steps: {},
    awards: [{ award: "gold", name: { "zh-CN": "一等奖", en: "First prize" }, winners: [{ entry: "e1", unit: unit(0), topic: null, presenter: null, total: "95.62" }], decided: null }],
  },
  links: {
    seats: seats.map((s, i) => ({
      seat: `judge:${s.judge}`, device: `d${i}`, online: i !== 5, since: at - (i === 5 ? 24_000 : 60 * minute),
      unsent: i === 5 ? 2 : 0, battery: [82, 64, 71, 93, 58, 47, 88, 14, 76][i] ?? null, approved: true,
    })),
    screens: [{ screen: "main", online: 1, kind: "stage", text: "", pinned: false }, { screen: "side", online: 1, kind: "stage", text: "", pinned: false }],
    followers: 312, pairing_open: false,
  },
}; // prettier-ignore

const long: Words = {
  "zh-CN": "湛江高新技术产业开发区坡头园区管理委员会发展建设与投资促进局",
  en: "Development, Construction and Investment Promotion Bureau of the Potou High-tech Industrial Park Administration",
};

const change = (parts: Partial<HostView>): HostView => ({ ...onStage, ...parts });

export const fixtures: Record<string, HostView> = {
  onStage,
  /** A step that cannot be taken back. */
  reveal: change({
    run: { ...onStage.run, next: cue("cue-close-marking-missing", { kind: "close-marking", reason: "", seen: 41 }, { unit: unit(8), hold: true, args: { missing: 4, absent: 3, reopened: 1, turns: 1 } }) },
    stage: { ...onStage.stage, state: "marking" },
    clock: null,
  }),
  /** A correction waits for the host as the second person. */
  proposed: change({ corrections: { rows: [applied], prepared: null } , run: { ...onStage.run, next: null, waiting_for: "waiting-correction", then: [] } }),
  /** Applied: the wall still shows what was announced; the next step tells the hall. */
  announce: change({
    corrections: { rows: [], prepared },
    run: { ...onStage.run, next: cue("cue-announce-corrections", { kind: "announce-corrections", seen: 41 }, { hold: true, args: { count: 1 } }) },
  }),
  /** Names as long as they come, and a step with such a name in it. */
  long: change({
    contest: { ...onStage.contest, title: { "zh-CN": "广东省湛江市坡头区高质量发展重点工作雄鹰擂台赛暨年度述职评议大会", en: "Potou District High-Quality Development Key Work Eagles Contest and Annual Debriefing Assembly" } },
    stage: { ...onStage.stage, now: { ...onStage.stage.now!, unit: long, topic: { "zh-CN": "以党建引领基层治理现代化，推动乡村振兴示范带建设与海洋经济融合发展的实践与思考", en: "Party-led modernisation of grassroots governance and the integration of the rural revitalisation belt with the marine economy" } } },
    run: { ...onStage.run, next: cue("cue-call-entry", { kind: "call-entry", turn: "t10", seen: 41 }, { unit: long }) },
    rundown: { rows: rows.map((r) => (r.kind === "turn" && r.state === "now" ? { ...r, unit: long } : r)) },
  }), // prettier-ignore
  /** The award is announced, its winner covered; one of two screens is pointed at a message. */
  award: change({
    contest: { ...onStage.contest, chapter: "ceremony", mode: "rehearsal" },
    stage: { ...onStage.stage, now: null, state: null, next: null },
    clock: null, progress: null,
    ceremony: {
      now: { award: "gold", name: { "zh-CN": "一等奖", en: "First prize" }, winners: null, decided: null }, remaining: 0,
      given: [{ award: "silver", name: { "zh-CN": "二等奖", en: "Second prize" }, winners: [{ entry: "e2", unit: unit(1), topic: null, presenter: null, total: "95.21" }], decided: null }],
    },
    run: { ...onStage.run, then: [], next: cue("cue-name-winner", { kind: "name-winner", award: "gold", seen: 41 }, { hold: true, award: { "zh-CN": "一等奖", en: "First prize" } }) },
    panel: { ...onStage.panel, turn: null, recorded: 0, due: 0, seats: seats.map((s) => ({ ...s, state: "idle", marked: 0, receipt: null })) },
    links: { ...onStage.links!, screens: [{ screen: "main", online: 1, kind: "message", text: "请评委到前台集合", pinned: true }, { screen: "side", online: 1, kind: "award", text: "", pinned: false }] },
  }), // prettier-ignore
  /** All have been on stage; the desk has not entered everything yet. */
  figures: change({
    stage: { ...onStage.stage, now: null, state: null },
    clock: null,
    run: {
      ...onStage.run, next: null, waiting_for: "waiting-figures", then: [],
      figures_owed: [
        { name: { "zh-CN": "民主测评", en: "Democratic evaluation" }, round_name: null, electorate_name: { "zh-CN": "市委委员", en: "Committee" }, item_name: null, count: 10 },
        { name: { "zh-CN": "任务完成率", en: "Tasks done" }, round_name: null, electorate_name: null, item_name: null, count: 2 },
      ],
    }, // prettier-ignore
  }),
  /** Two judges wait for the host: a sheet that came late, a request to reopen, a call for help. */
  late: change({
    stage: { ...onStage.stage, state: "closed" },
    clock: null,
    run: { ...onStage.run, next: null, waiting_for: "waiting-late", then: [] },
    panel: {
      ...onStage.panel,
      seats: seats.map((s, i) =>
        i === 0 ? { ...s, asks_reopen: "创新性少打了 5 分" } : i === 5 ? { ...s, state: "late" } : i === 7 ? { ...s, help: true } : i === 4 ? { ...s, state: "recused" } : s,
      ),
      late: [{ turn: "t9", judge: "j6", label: { "zh-CN": "评委6", en: "Judge 6" }, unit: unit(8), at: at - 8_000, receipt: "P4QZ" }],
    },
    outcome: {
      ...onStage.outcome,
      steps: {},
      owed: [{ question: "prize-first", label: "question-prize-tie", args: { left: "1", "award-zh-CN": "一等奖", "award-en": "First prize" }, entries: ["e3", "e4"], units: [unit(2), unit(3)], choices: ["share", "order", "choose"] }],
    },
  }),
  /** Before the contest opens: nobody connected, open questions in the rule sheet. */
  draft: change({
    contest: { ...onStage.contest, mode: "draft", chapter: "before" },
    stage: { now: null, state: null, next: null, of: 16, together: 0 },
    clock: null, progress: null,
    programme: { drawn: false, entrants: [], rows: [] },
    rundown: { rows: rows.slice(0, 1) },
    standings: { ...onStage.standings, rows: [] },
    run: {
      ...onStage.run, undo: null, ahead_ms: null, ends_at: null, then: [],
      next: cue("cue-open-contest", { kind: "open-contest", accept: ["rounding-missing:total", "tie-undecided:chain"], seen: 0 }, { hold: true, args: { questions: 2 } }),
      also: [cue("cue-start-rehearsal", { kind: "start-rehearsal", seen: 0 })],
      open_questions: [
        { id: "rounding-missing:total", label: "check-rounding-missing", args: { about: "total" } },
        { id: "tie-undecided:chain", label: "check-tie-undecided", args: { about: "chain", steps: "3" } },
      ],
    },
    panel: { turn: null, recorded: 0, due: 0, late: [], seats: seats.map((s) => ({ ...s, state: "idle", marked: 0, receipt: null, unit: null })) },
    log: { rows: [] },
    outcome: { rows: [], awards: [], owed: [], steps: {} },
    links: { seats: [], screens: [], followers: 0, pairing_open: false },
  }), // prettier-ignore
  /** The evening is over and certified. */
  certified: change({
    contest: { ...onStage.contest, mode: "certified", chapter: "after" },
    stage: { ...onStage.stage, now: null, state: null, next: null },
    clock: null, progress: null,
    run: { ...onStage.run, next: null, then: [], also: [], undo: null, waiting_for: "waiting-nothing" },
    rundown: { rows: rows.map((r) => ({ ...r, state: "done" as const })) },
    seal: { ...onStage.seal!, certified_at: at - minute },
  }), // prettier-ignore
};

/** The same as the slices a screen holds. */
export const shown = (view: HostView): Partial<Shown> => view;
