// Slices as the server would send them, for component tests and the preview: every state a wall can be in.
import type {
  AwardView, ClockSlice, LevelBoard, ContestSlice, EntryCard, JudgeCard, Lamp, NoticesSlice, ProgrammeRow, RevealSlice, SceneSlice, Slices,
  StageSlice, StandingRow, Winner,
} from "../lib/protocol.gen"; // prettier-ignore

type Words = Record<string, string>;
const w = (zh: string, en: string): Words => ({ "zh-CN": zh, en });

export const UNITS: Words[] = [
  w("区交通运输局", "Transport Bureau"), w("区应急管理局", "Emergency Management Bureau"), w("区财政局", "Finance Bureau"),
  w("区卫健局", "Health Bureau"), w("高新区发展建设局", "High-tech Zone Development Bureau"), w("区住建局", "Housing and Construction Bureau"),
  w("区农业农村局", "Agriculture and Rural Affairs Bureau"), w("区科工贸局", "Science, Industry and Trade Bureau"), w("区委政法委", "Political and Legal Affairs Commission"),
  w("区自然资源局", "Natural Resources Bureau"), w("区教育局", "Education Bureau"), w("区文广旅体局", "Culture, Tourism and Sports Bureau"),
  w("区人社局", "Human Resources Bureau"), w("区市场监管局", "Market Regulation Bureau"), w("区民政局", "Civil Affairs Bureau"), w("区审计局", "Audit Bureau"),
]; // prettier-ignore
export const LONG = w("湛江市坡头区高新技术产业开发区发展建设与招商引资服务局", "Bureau for Development, Construction and Investment Services of the High-tech Industrial Zone");
const TOTALS = ["95.14", "94.66", "94.43", "94.00", "93.86", "93.71", "93.29", "93.14", "92.86", "92.71", "92.57", "92.43", "91.86", "91.71", "91.43", "90.86"]; // prettier-ignore
const TOPIC = w("一张图指挥、一键到村：让预警跑在灾害前面", "One map, one call to every village: warnings that outrun disasters");

const contest: ContestSlice = {
  id: "potou-2023", title: w("坡头区雄鹰擂台赛", "Potou Eagle Arena"), subtitle: w("重点工作晾晒比拼", "Key work, shown and compared"),
  organiser: w("中共湛江市坡头区委", "Potou District Committee, Zhanjiang"), venue: w("区会议中心", "District Conference Centre"),
  date: "2023-03-23", mode: "open", chapter: "turns", round: "final", round_name: w("决赛", "Final"), entry_count: 16, judge_count: 9,
  theme: { accent: null, background: null, base: "dark" },
  criteria: [w("实施性", "Implementability"), w("创新性", "Innovation"), w("持续性", "Sustainability"), w("推广性", "Replicability")],
}; // prettier-ignore

const goals = [
  { text: w("行政村预警直达", "villages reached by warnings"), figure: "100%" },
  { text: w("应急力量到场", "until help arrives"), figure: "15分钟内" },
  { text: w("隐患点年内销号", "hazards removed this year"), figure: "32处" },
];
const card = (i: number, more: Partial<EntryCard> = {}): EntryCard => ({
  turn: `final/e${i}`, entry: `e${i}`, position: i, unit: UNITS[(i - 1) % 16] ?? {}, topic: TOPIC, presenter: null, goals: [], ...more,
}); // prettier-ignore
const programme = (n: number, done: number, names = UNITS): ProgrammeRow[] =>
  Array.from({ length: n }, (_, i) => ({
    turn: `final/e${i + 1}`, entry: `e${i + 1}`, position: i + 1, unit: names[i % names.length] ?? {}, topic: i % 3 ? TOPIC : null, presenter: null,
    state: i < done ? "revealed" : i === done ? "on-stage" : "waiting",
  })); // prettier-ignore
const stage = (more: Partial<StageSlice> = {}): StageSlice => ({
  now: card(9, { unit: UNITS[1] ?? {}, goals }), state: "on-stage", next: card(10, { unit: UNITS[11] ?? {} }), of: 16, together: 0, ...more,
}); // prettier-ignore
const clock = (left: number, more: Partial<ClockSlice> = {}): ClockSlice => ({
  phase: "talk", phase_name: {}, limit_ms: 480_000, spent_ms: 480_000 - left, running_since: Date.now(),
  warn_at_ms: [60_000, 15_000], counts_overtime: true, ...more,
}); // prettier-ignore
const lamps = (n: number, lit: number[], out: number[] = []): Lamp[] =>
  Array.from({ length: n }, (_, i) => ({
    judge: `j${i + 1}`, label: w(`评委${i + 1}`, `Judge ${i + 1}`), state: out.includes(i) ? "out" : lit.includes(i) ? "lit" : "dark",
  })); // prettier-ignore
const progress = (lit: number[], n = 9, out: number[] = [], open = true) => ({ turn: "final/e9", open, lamps: lamps(n, lit, out) });

const MARKS = ["95.50", "94.00", "97.00", "95.00", "94.50", "92.50", "95.50", "94.50", "95.00"];
const paddles = (marks: (string | null)[], high: number, low: number): JudgeCard[] =>
  marks.map((total, i) => ({ judge: `j${i + 1}`, label: w(`评委${i + 1}`, `Judge ${i + 1}`), total, recused: total === null, struck: i === high ? "highest" : i === low ? "lowest" : null }));
const reveal = (more: Partial<RevealSlice> = {}): RevealSlice => ({
  turn: "final/e9", entry: "e2", position: 9, unit: UNITS[1] ?? {}, topic: TOPIC, cards: paddles(MARKS, 2, 5), kept: 7, method: "trimmed-mean", times: null, total: null,
  average: "94.86", adjustments: [{ item: "overtime", name: null, seconds: 18, points: "-0.20", reason: "" }], final: "94.66", rank: 2, tied: false, of: 9,
  revealed_at: Date.now() - 60_000, ...more,
}); // prettier-ignore
const standing = (n: number, ranked = n, names = UNITS): StandingRow[] =>
  Array.from({ length: n }, (_, i) => ({
    entry: `e${i + 1}`, unit: names[i % names.length] ?? {}, topic: null, rank: i < ranked ? i + 1 : null, tied: false,
    total: i < ranked ? (TOTALS[i] ?? (90.5 - i * 0.14).toFixed(2)) : null, status: i < ranked ? "scored" : "pending",
  })); // prettier-ignore
const standings = (rows: StandingRow[], more = {}) => ({ frozen: false, complete: rows.every((row) => row.status !== "pending"), certified: false, revision: 0, rows, ...more });
const winner = (i: number, total: string | null = TOTALS[i - 1] ?? null): Winner => ({ entry: `e${i}`, unit: UNITS[i - 1] ?? {}, topic: null, presenter: null, total });
const award = (id: string, name: Words, ...of: number[]): AwardView => ({ award: id, name, winners: of.map((i) => winner(i)), decided: null });
const FIRST = award("first", w("一等奖", "First Prize"), 1);
const SECOND = award("second", w("二等奖", "Second Prize"), 2, 3);
const THIRD = award("third", w("三等奖", "Third Prize"), 4, 5, 6);
const GOOD = award("good", w("优秀组织奖", "Award for Organisation"), 7, 8, 9, 10, 11, 12, 13, 14);
const draw = { commitment: "3f2a91bc0be4d811a7c05f6e2290bb14", word: null, seed: null, names: UNITS, order: null, ids: [] as string[] };
const seal = { boundary: "certified", head: "7f3a91c20be4d811f0aa02c6", at: Date.now(), certified_at: Date.now() };

const scene = (kind: SceneSlice["kind"], text = ""): SceneSlice => ({ screen: "main", kind, text, pinned: false });
const base = (kind: SceneSlice["kind"], more: Slices = {}, text = ""): Slices => ({
  contest, programme: { drawn: true, entrants: [], rows: programme(16, 8) }, draw: null, stage: stage(), clock: null, progress: null, reveal: null,
  standings: standings(standing(16, 8)), ceremony: null, pause: null, seal: null, scene: scene(kind, text), ...more,
}); // prettier-ignore
const tied = standing(16).map((row, i) => (i === 1 || i === 2 ? { ...row, rank: 2, tied: true, total: "94.66" } : i === 5 || i === 6 ? { ...row, rank: 6, tied: true, total: "93.71" } : row));
const gone = standing(16, 13).map((row, i) => (i === 14 ? { ...row, status: "withdrawn" as const } : i === 15 ? { ...row, status: "disqualified" as const } : i === 13 ? { ...row, status: "did-not-start" as const } : row));
const longNames = UNITS.map((unit, i) => (i % 4 === 1 ? LONG : unit));

const ASPECTS = [w("党的建设", "Party building"), w("经济运行", "Economy"), w("项目建设", "Projects"), w("招商引资", "Investment"), w("城市管理", "City management"), w("生态环保", "Environment"), w("民生保障", "People's livelihood"), w("安全稳定", "Safety"), w("作风效能", "Conduct")]; // prettier-ignore
const COLOURS = [{ id: "blue", name: w("蓝牌", "Blue"), tone: "blue" as const }, { id: "yellow", name: w("黄牌", "Yellow"), tone: "yellow" as const }, { id: "red", name: w("红牌", "Red"), tone: "red" as const }]; // prettier-ignore
const cards = (n: number, names = UNITS): LevelBoard => {
  const rows = Array.from({ length: n }, (_, i) => ({ entry: `e${i}`, unit: names[i % names.length] ?? {}, topic: w(`事项${i + 1}`, `Matter ${i + 1}`), levels: ASPECTS.map((_, k) => ["blue", "blue", "yellow", null, "blue", "red", "blue"][(i * 3 + k * 5) % 7] ?? null) }));
  return { rule: "cards", name: w("亮牌", "Cards"), kind: "card", aspects: ASPECTS, levels: COLOURS.map((each) => ({ ...each, count: rows.flatMap(({ levels }) => levels).filter((id) => id === each.id).length })), rows };
};
const tiers = (n: number, names = UNITS): LevelBoard => {
  const rows = Array.from({ length: n }, (_, i) => ({ entry: `e${i}`, unit: names[i % names.length] ?? {}, topic: null, levels: [i < n * 0.3 ? "A" : i < n * 0.8 ? "B" : "C"] }));
  const named = { A: w("好", "Good"), B: w("较好", "Fairly good"), C: w("一般", "Common") };
  return { rule: "tier", name: w("评议等次", "Grade"), kind: "tier", aspects: [], levels: Object.entries(named).map(([id, name]) => ({ id, name, tone: null, count: rows.filter(({ levels }) => levels[0] === id).length })), rows };
};
const levels = (...boards: LevelBoard[]) => ({ shown_at: Date.now() - 60_000, boards });

/** Every state by name; made anew each time, because clocks and reveals are relative to now. */
const moved = (i: number) => ({ entry: `e${i}`, unit: UNITS[i] ?? {}, rank_before: i + 2, rank_after: i === 0 ? 1 : i + 3, total_before: TOTALS[i + 1] ?? "", total_after: i < 2 ? "95.20" : (TOTALS[i + 1] ?? ""), status_before: "scored" as const, status_after: "scored" as const, levels: [] }); // prettier-ignore
const notices = (rows: number, revision = 0): NoticesSlice => ({
  now: 1,
  notices: [{ n: 1, at: Date.now(), revision, decided: [{ reason: "纸质评分表为 18.5，录入时误写 15.8", by: "scrutineer:1", second: "host:1" }], places: Array.from({ length: rows }, (_, i) => moved(i)), awards: [{ award: "first", name: w("一等奖", "First Prize"), before: [UNITS[0] ?? {}], after: [UNITS[2] ?? {}] }] }],
}); // prettier-ignore

export const fixtures: Record<string, () => Slices> = {
  nothing: () => ({}),
  title: () => base("title"),
  "title-long": () => base("title", { contest: { ...contest, title: w("湛江市坡头区二〇二三年度重点工作雄鹰擂台赛暨综合评价现场展示活动", "Potou District Eagle Arena 2023 with the On-site Presentation of the Comprehensive Evaluation"), mode: "rehearsal" } }),
  "title-light": () => base("title", { contest: { ...contest, theme: { accent: "#0A5FB4", background: "#F2F6FA", base: "light" } } }),
  order: () => base("order"),
  "order-24": () => base("order", { programme: { drawn: true, entrants: [], rows: programme(24, 5, longNames).map((row, i) => (i === 2 ? { ...row, state: "withdrawn" as const } : i === 4 ? { ...row, state: "skipped" as const } : row)) }, stage: stage({ now: card(6), next: card(7), of: 24 }) }),
  "order-40": () => base("order", { programme: { drawn: true, entrants: [], rows: programme(40, 8) } }),
  "order-6": () => base("order", { programme: { drawn: true, entrants: [], rows: programme(6, 1) }, stage: stage({ now: card(2), next: card(3), of: 6 }) }),
  "order-undrawn": () => base("order", { programme: { drawn: false, entrants: [], rows: [] }, draw }),
  "draw-sealed": () => base("draw", { draw }),
  "draw-done": () => base("draw", { draw: { ...draw, word: "乘风破浪", seed: "9c1d44e07ab35512", order: [...UNITS].reverse() } }),
  stage: () => base("stage", { clock: clock(126_000), progress: progress([0, 1, 3, 6, 8]) }),
  "stage-called": () => base("stage", { stage: stage({ state: "called" }), clock: clock(480_000, { spent_ms: 0, running_since: null }) }),
  "stage-amber": () => base("stage", { clock: clock(42_000, { phase_name: w("答辩", "Questions") }) }),
  "stage-red": () => base("stage", { clock: clock(9_000) }),
  "stage-over": () => base("stage", { clock: clock(-18_000) }),
  "stage-paused": () => base("stage", { clock: clock(200_000, { running_since: null }), contest: { ...contest, mode: "rehearsal" } }),
  "stage-long": () => base("stage", { stage: stage({ now: card(9, { unit: LONG, goals: [...goals, { text: w("全年争取到上级专项资金", "of funding won"), figure: "≥ 1.2 亿元" }], presenter: w("陈志强", "Chen Zhiqiang") }), next: card(10, { unit: LONG }) }), clock: clock(126_000) }),
  "stage-bare": () => base("stage", { stage: stage({ now: card(16, { topic: null }), next: null }), contest: { ...contest, judge_count: 5 } }),
  "stage-next": () => base("stage", { stage: stage({ now: null, state: null }) }),
  "stage-empty": () => base("stage", { stage: stage({ now: null, state: null, next: null }) }),
  "stage-light": () => base("stage", { contest: { ...contest, theme: { accent: "#0A5FB4", background: "#F2F6FA", base: "light" } }, clock: clock(126_000), progress: progress([0, 1, 3, 6, 8]) }),
  "stage-themed": () => base("stage", { contest: { ...contest, theme: { accent: "#7A3CE0", background: "#2B0A52", base: "dark" } }, clock: clock(42_000), progress: progress([0, 1, 3]) }),
  marking: () => base("marking", { stage: stage({ state: "marking" }), progress: progress([0, 1, 3, 6, 8]) }),
  "marking-full": () => base("marking", { stage: stage({ state: "marking" }), progress: progress([0, 1, 2, 3, 4, 5, 6, 7, 8]) }),
  "marking-recused": () => base("marking", { stage: stage({ state: "marking", now: card(9, { unit: LONG }) }), progress: progress([0, 1, 7], 15, [2]) }),
  "marking-held": () => base("marking", { stage: stage({ state: "marking", together: 3 }), progress: progress([4]) }),
  reveal: () => base("reveal", { reveal: reveal() }),
  "reveal-now": () => base("reveal", { reveal: reveal({ revealed_at: Date.now() }) }),
  "reveal-tied": () => base("reveal", { reveal: reveal({ tied: true }), standings: standings(tied) }),
  "reveal-recused": () => base("reveal", { reveal: reveal({ cards: paddles(MARKS.map((mark, i) => (i === 3 ? null : mark)), 2, 5), kept: 6, adjustments: [] , final: "94.83", average: "94.83", unit: LONG }) }),
  "reveal-13": () => base("reveal", { reveal: reveal({ cards: paddles([...MARKS, "93.50", "94.75", "96.00", "95.25"], 2, 5), kept: 11 }) }),
  "reveal-25": () => base("reveal", { reveal: reveal({ cards: paddles(Array.from({ length: 25 }, (_, i) => (92 + (i % 7) / 2).toFixed(2)), 6, 0), kept: 23 }) }),
  "marking-25": () => base("marking", { stage: stage({ state: "marking" }), progress: progress([0, 4, 11, 20], 25) }),
  "draw-40": () => base("draw", { draw: { ...draw, names: Array.from({ length: 40 }, (_, i) => UNITS[i % 16] ?? {}) } }),
  "title-many": () => base("title", { contest: { ...contest, title: LONG, criteria: Array.from({ length: 12 }, (_, i) => w(`第${i + 1}项评分标准名称`, `Criterion number ${i + 1}`)) } }),
  "reveal-3": () => base("reveal", { reveal: reveal({ cards: paddles(["9.5", "9.0", "8.5"], -1, -1), kept: 3, method: "sum", average: "27.0", final: "27.0", adjustments: [], rank: 1 }) }),
  "reveal-share": () => base("reveal", { reveal: reveal({ times: "70%", average: "66.40", final: "66.40", adjustments: [], total: "93.10", rank: 1 }) }),
  "reveal-items": () => base("reveal", { reveal: reveal({ adjustments: [{ item: "overtime", name: null, seconds: 18, points: "-0.20", reason: "" }, { item: "praise", name: w("表彰加分", "Commendation"), seconds: null, points: "1.50", reason: "省级现场会承办" }, { item: "late", name: w("迟交扣分", "Late papers"), seconds: null, points: "-0.30", reason: "材料迟交" }], final: "95.86", rank: 1 }), standings: standings(standing(16)) }),
  "reveal-unranked": () => base("reveal", { reveal: reveal({ rank: null }) }),
  standings: () => base("standings", { standings: standings(standing(16)), reveal: reveal({ entry: "e7", unit: UNITS[6] ?? {}, rank: 7 }) }),
  "standings-early": () => base("standings", { standings: standings(standing(16, 2)), reveal: reveal({ entry: "e2" }) }),
  "standings-none": () => base("standings", { standings: standings(standing(16, 0)), programme: { drawn: true, entrants: [], rows: programme(16, 0) } }),
  "standings-tied": () => base("standings", { standings: standings(tied) }),
  "standings-out": () => base("standings", { standings: standings(gone) }),
  "standings-3": () => base("standings", { standings: standings(standing(3)), programme: { drawn: true, entrants: [], rows: programme(3, 3) } }),
  "standings-frozen": () => base("standings", { standings: standings(standing(16, 11), { frozen: true }) }),
  "standings-certified": () => base("standings", { standings: standings(standing(16), { certified: true }), seal, contest: { ...contest, mode: "certified" } }),
  "standings-revised": () => base("standings", { standings: standings(standing(16), { certified: true, revision: 2 }), seal, contest: { ...contest, mode: "certified" } }),
  "standings-long": () => base("standings", { standings: standings(standing(24, 22, longNames)) }),
  "standings-46": () => base("standings", { standings: standings(standing(46)) }),
  "standings-light": () => base("standings", { contest: { ...contest, theme: { accent: "#0A5FB4", background: "#F2F6FA", base: "light" } }, standings: standings(standing(16)), reveal: reveal({ entry: "e7" }) }),
  "award-none": () => base("award"),
  "award-name": () => base("award", { ceremony: { now: { ...FIRST, winners: null }, given: [THIRD, SECOND], remaining: 1 } }),
  award: () => base("award", { ceremony: { now: FIRST, given: [THIRD, SECOND], remaining: 0 } }),
  "award-two": () => base("award", { ceremony: { now: SECOND, given: [GOOD, THIRD], remaining: 1 } }),
  "award-decided": () => base("award", { ceremony: { now: { ...SECOND, decided: "两家总分与各项得分全部相同，由评委当场举手表决，以六比三定为并列第二。" }, given: [GOOD, THIRD], remaining: 1 } }),
  "award-decided-one": () => base("award", { ceremony: { now: { ...FIRST, winners: [{ ...winner(1), unit: LONG }], decided: "举手表决".repeat(30) }, given: [SECOND, THIRD], remaining: 0 } }),
  "award-three": () => base("award", { ceremony: { now: THIRD, given: [GOOD], remaining: 2 } }),
  "award-many": () => base("award", { ceremony: { now: GOOD, given: [], remaining: 3 } }),
  "award-long": () => base("award", { ceremony: { now: { ...FIRST, winners: [{ ...winner(1), unit: LONG }] }, given: [THIRD, SECOND], remaining: 0 } }),
  "award-over": () => base("award", { ceremony: { now: null, given: [GOOD, THIRD, SECOND, FIRST], remaining: 0 } }),
  correction: () => base("correction", { notices: notices(2) }),
  "correction-card": () => base("correction", { notices: { now: 1, notices: [{ ...notices(1).notices[0]!, awards: [], places: [{ ...moved(1), rank_after: 3, total_after: moved(1).total_before, levels: [{ name: ASPECTS[0]!, before: COLOURS[1]!.name, after: COLOURS[0]!.name }] }] }] } }),
  "correction-10": () => base("correction", { notices: notices(9) }),
  "correction-many": () => base("correction", { notices: notices(14, 2) }),
  "correction-one": () => base("correction", { notices: { now: 1, notices: [{ ...notices(1).notices[0]!, awards: [], places: [{ ...moved(0), unit: LONG, rank_after: null, total_after: null, status_after: "disqualified" }] }] } }),
  levels: () => base("levels", { levels: levels(cards(24, Array.from({ length: 24 }, (_, i) => w(`${UNITS[i % 16]?.["zh-CN"] ?? ""}${i > 15 ? "二" : ""}`, `${UNITS[i % 16]?.["en"] ?? ""}${i > 15 ? " II" : ""}`)))) }),
  "levels-now": () => base("levels", { levels: { ...levels(cards(12)), shown_at: Date.now() } }),
  "levels-few": () => base("levels", { levels: levels(cards(6)) }),
  "levels-57": () => base("levels", { levels: levels(cards(57, longNames)) }),
  "levels-soon": () => base("levels", { levels: { shown_at: null, boards: [{ ...cards(0), rows: [] }] } }),
  tiers: () => base("levels", { levels: levels(tiers(10)) }),
  "tiers-16": () => base("levels", { levels: levels(tiers(16, longNames)) }),
  "tiers-57": () => base("levels", { levels: levels(tiers(57)) }),
  break: () => base("break", { pause: { until: Date.now() + 272_000, message: "" } }),
  "break-words": () => base("break", { pause: { until: Date.now() + 5_000_000, message: "中场休息，展板区开放参观" } }),
  "break-over": () => base("break", { pause: { until: Date.now() - 1000, message: "" } }),
  message: () => base("message", {}, "请各位嘉宾有序入场\n手机调至静音"),
  "message-long": () => base("message", {}, "因设备调试，下半场开始时间顺延十分钟。请各参赛单位选手在候场区等候，由工作人员引导上台。感谢大家的理解与配合。"),
  black: () => base("black"),
}; // prettier-ignore
