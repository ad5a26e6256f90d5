// States of the audience's phone for tests and the preview: the demo evening from before the draw to the certified result.
import type { Contest } from "../lib/contest.svelte";
import type { CeremonySlice, ContestSlice, EntryCard, NoticeView, PlaceView, ProgrammeSlice, RevealSlice, Slices, StandingRow } from "../lib/protocol.gen";

const both = (zh: string, en: string) => ({ "zh-CN": zh, en });
type Unit = [id: string, zh: string, en: string, total: string];

const units: Unit[] = [
  ["jiaotong", "区交通运输局", "Transport Bureau", "95.14"], ["caizheng", "区财政局", "Finance Bureau", "94.43"],
  ["weijian", "区卫健局", "Health Bureau", "94.00"], ["zhujian", "区住建局", "Housing and Construction Bureau", "93.71"],
  ["kegong", "区科工贸局", "Science, Industry and Trade Bureau", "93.71"], ["zhengfa", "区委政法委", "Political and Legal Affairs Commission", "92.86"],
  ["ziran", "区自然资源局", "Natural Resources Bureau", "92.71"], ["jiaoyu", "区教育局", "Education Bureau", "92.57"],
  ["yingji", "区应急管理局", "Emergency Management Bureau", "94.50"], ["wenlv", "区文广旅体局", "Culture and Tourism Bureau", "91.90"],
  ["gaoxin", "高新区发展建设局", "High-tech Zone Development Bureau", "93.00"], ["minzheng", "区民政局", "Civil Affairs Bureau", "91.20"],
]; // prettier-ignore

const contest: ContestSlice = {
  id: "xiongying", title: both("坡头区雄鹰擂台赛", "Xiongying Arena, Potou"), subtitle: null, organiser: both("中共坡头区委", "Potou District Committee"),
  venue: both("区会议中心", "District conference centre"), date: "2023-03-23", mode: "open", chapter: "turns", round: "r1",
  round_name: both("决赛", "Final"), entry_count: 12, judge_count: 9, theme: { accent: null, background: null, base: "dark" }, criteria: [],
}; // prettier-ignore

const unit = (u: Unit) => both(u[1], u[2]);
const card = (k: number): EntryCard => ({
  turn: `r1:${units[k]![0]}`, entry: units[k]![0], position: k + 1, unit: unit(units[k]!), presenter: null, goals: [],
  topic: k === 8 ? both("一张图指挥、一键到村：让预警跑在灾害前面", "One map, one key to every village: warnings that outrun disasters") : null,
}); // prettier-ignore

const programme = (current: number): ProgrammeSlice => ({
  drawn: true, entrants: [],
  rows: units.map((u, k) => ({ turn: `r1:${u[0]}`, entry: u[0], position: k + 1, unit: unit(u), topic: card(k).topic, presenter: null, state: k < current ? "revealed" : k === current ? "on-stage" : "waiting" })),
}); // prettier-ignore

function rows(count: number): StandingRow[] {
  const ranked = units.slice(0, count).sort((a, b) => Number(b[3]) - Number(a[3]));
  return ranked.map((u) => {
    const same = ranked.filter((other) => other[3] === u[3]).length > 1;
    return { entry: u[0], unit: unit(u), topic: null, rank: 1 + ranked.filter((other) => Number(other[3]) > Number(u[3])).length, tied: same, total: u[3], status: "scored" };
  }); // prettier-ignore
}

const reveal: RevealSlice = {
  turn: "r1:ziran", entry: "ziran", position: 7, unit: unit(units[6]!), topic: null, kept: 6, method: "trimmed-mean", times: null, total: null, average: "93.21", final: "92.71",
  rank: 7, tied: false, of: 8, revealed_at: 0, adjustments: [{ item: "overtime", name: null, seconds: 24, points: "-0.50", reason: "" }],
  cards: ["93.5", "92.0", "95.5", null, "93.0", "94.0", "90.5", "93.5", "93.0"].map((total, k) => ({ judge: `j${k + 1}`, label: both(`评委${k + 1}`, `Judge ${k + 1}`), total, recused: total === null, struck: k === 2 ? "highest" : k === 6 ? "lowest" : null })),
}; // prettier-ignore

const awards: CeremonySlice = {
  remaining: 1,
  now: { award: "second", name: both("二等奖", "Second prize"), winners: null, decided: null },
  given: [{ award: "third", name: both("三等奖", "Third prize"), winners: [2, 10, 3].map((k) => ({ entry: units[k]![0], unit: unit(units[k]!), topic: null, presenter: null, total: units[k]![3] })), decided: "评委举手表决，6 比 3。" }],
}; // prettier-ignore

const seal = { boundary: "before-reveal", head: "9f3c1e77a2b84d06c5d19f3c1e77a2b84d06c5d19f3c1e77a2b84d06c5d1aa01", at: 1_679_573_600_000, certified_at: null };
const stage = (k: number, state: NonNullable<Slices["stage"]>["state"]) => ({ now: card(k), state, next: card(k + 1), of: 12, together: 0 });
const empty = { now: null, state: null, next: null, of: 12, together: 0 };
const turns: Slices = {
  contest, programme: programme(8), stage: stage(8, "on-stage"), standings: { frozen: false, complete: false, certified: false, revision: 0, rows: rows(8) }, seal,
  clock: { phase: "talk", phase_name: both("台上展示", "Talk"), limit_ms: 480_000, spent_ms: 354_000, running_since: null, warn_at_ms: [60_000, 30_000], counts_overtime: true },
}; // prettier-ignore
const lamps = Array.from({ length: 9 }, (_, k) => ({ judge: `j${k}`, label: both(`评委${k + 1}`, `Judge ${k + 1}`), state: k === 3 ? ("out" as const) : k < 6 ? ("lit" as const) : ("dark" as const) }));
const moved = (k: number, before: number, after: number, was: string, is: string): PlaceView => ({ entry: `e${k}`, unit: unit(units[k]!), rank_before: before, rank_after: after, total_before: was, total_after: is, status_before: "scored", status_after: "scored", levels: [] }); // prettier-ignore
const notice: NoticeView = {
  n: 1, at: seal.at, revision: 0, decided: [{ reason: "纸质评分表为 18.5，录入时误写 15.8", by: "scrutineer:1", second: "host:1" }],
  places: [moved(2, 2, 1, "94.43", "95.20"), moved(4, 1, 2, "95.14", "95.14")], awards: [{ award: "first", name: both("一等奖", "First prize"), before: [unit(units[4]!)], after: [unit(units[2]!)] }],
}; // prettier-ignore
const all = { frozen: false, complete: true, certified: false, revision: 0, rows: rows(12) };

const colours = [["blue", "蓝牌", "Blue"], ["yellow", "黄牌", "Yellow"], ["red", "红牌", "Red"]] as const; // prettier-ignore
const cards = {
  rule: "cards", name: both("亮牌", "Cards"), kind: "card" as const, aspects: [both("党的建设", "Party building"), both("经济运行", "Economy")],
  levels: colours.map(([id, zh, en]) => ({ id, name: both(zh, en), tone: id, count: id === "red" ? 1 : 2 })),
  rows: units.slice(0, 3).map((each, k) => ({ entry: each[0], unit: unit(each), topic: null, levels: [["blue", "yellow", "blue"][k]!, [null, "yellow", "red"][k]!] })),
}; // prettier-ignore
const tiers = {
  rule: "tier", name: both("等次", "Tier"), kind: "tier" as const, aspects: [], levels: [{ id: "A", name: both("好", "Good"), tone: null, count: 1 }, { id: "B", name: both("一般", "Common"), tone: null, count: 2 }],
  rows: units.slice(0, 3).map((each, k) => ({ entry: each[0], unit: unit(each), topic: null, levels: [k ? "B" : "A"] })),
}; // prettier-ignore

export interface Fixture {
  slices: Slices;
  link?: Contest["link"];
}

export const fixtures: Record<string, Fixture> = {
  joining: { slices: {}, link: "connecting" },
  before: { slices: { contest: { ...contest, mode: "draft", chapter: "before" }, stage: empty, programme: programme(-1), standings: { frozen: false, complete: false, certified: false, revision: 0, rows: [] } } },
  undrawn: { slices: { contest: { ...contest, chapter: "before" }, stage: empty, programme: { drawn: false, entrants: [], rows: [] }, standings: { frozen: false, complete: false, certified: false, revision: 0, rows: [] } } },
  draw: { slices: { contest: { ...contest, chapter: "draw" }, stage: empty, programme: { drawn: false, entrants: [], rows: [] }, draw: { commitment: seal.head, word: null, seed: null, names: units.map(unit), order: null, ids: units.map((_, k) => `e${k}`) } } },
  drawn: { slices: { contest: { ...contest, chapter: "draw" }, stage: empty, programme: programme(-1), draw: { commitment: seal.head, word: "雄鹰", seed: seal.head.slice(0, 32), names: units.map(unit), order: units.map(unit), ids: units.map((_, k) => `e${k}`) } } },
  stage: { slices: turns },
  levels: { slices: { ...turns, clock: null, contest: { ...contest, chapter: "standings" }, stage: empty, standings: all, levels: { shown_at: seal.at, boards: [cards, tiers] } } },
  "levels-soon": { slices: { ...turns, clock: null, contest: { ...contest, chapter: "standings" }, stage: empty, standings: all, levels: { shown_at: null, boards: [{ ...cards, rows: [] }] } } },
  marking: { slices: { ...turns, stage: stage(8, "marking"), progress: { turn: "r1:yingji", open: true, lamps } } },
  overtime: { slices: { ...turns, clock: { ...turns.clock!, spent_ms: 492_000 } } },
  reveal: { slices: { ...turns, stage: stage(6, "revealed"), programme: programme(7), reveal, clock: null } },
  tie: { slices: { ...turns, stage: stage(6, "revealed"), reveal: { ...reveal, rank: 4, tied: true, adjustments: [], method: "skating" }, clock: null } },
  frozen: { slices: { ...turns, standings: { frozen: true, complete: false, certified: false, revision: 0, rows: rows(5) }, stage: stage(6, "revealed"), reveal: { ...reveal, rank: null } } },
  break: { slices: { ...turns, pause: { until: Date.now() + 600_000, message: "茶歇在一楼大厅" } } },
  offline: { slices: turns, link: "away" },
  rehearsal: { slices: { ...turns, contest: { ...contest, mode: "rehearsal" } } },
  withdrawn: { slices: { ...turns, standings: { frozen: false, complete: false, certified: false, revision: 0, rows: [...rows(7), { ...rows(8)[7]!, rank: null, total: null, status: "withdrawn" }] } } },
  awards: { slices: { contest: { ...contest, chapter: "ceremony" }, stage: empty, programme: programme(12), standings: all, ceremony: awards, seal } },
  certified: { slices: { contest: { ...contest, chapter: "after", mode: "certified" }, stage: empty, programme: programme(12), standings: { ...all, certified: true }, ceremony: { now: null, remaining: 0, given: [...awards.given, { ...awards.now!, winners: awards.given[0]!.winners!.slice(0, 2) }] }, seal: { ...seal, boundary: "certified", certified_at: seal.at } } },
  announced: { slices: { ...turns, notices: { now: 1, notices: [notice] } } },
  corrected: { slices: { contest: { ...contest, chapter: "after", mode: "certified" }, stage: empty, programme: programme(12), standings: { ...all, certified: true, revision: 1 }, notices: { now: null, notices: [{ ...notice, revision: 1 }] }, seal: { ...seal, boundary: "announced", certified_at: seal.at } } },
  long: { slices: { ...turns, stage: { ...stage(8, "on-stage"), now: { ...card(8), unit: both("湛江市坡头区高新技术产业开发区建设发展与招商引资服务管理局", "Administration for Construction, Development and Investment Services of the High-tech Industrial Development Zone"), goals: [{ figure: "100%", text: both("行政村预警直达", "of villages reached by warnings") }], presenter: both("林志强", "Lin Zhiqiang") } } } },
}; // prettier-ignore
