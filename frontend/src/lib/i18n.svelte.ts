/** Words in the reader's language: Fluent messages, the organiser's own texts, numbers and times. */
import { FluentBundle, FluentResource } from "@fluent/bundle";

import en from "../../locales/en/common.ftl?raw";
import zh from "../../locales/zh-CN/common.ftl?raw";

export type Lang = "zh-CN" | "en";
/** What the organiser typed, by language; perhaps only in one. */
export type Words = Readonly<Record<string, string | undefined>>;
export type Args = Readonly<Record<string, string | number | undefined>>;

export const languages: readonly Lang[] = ["zh-CN", "en"];
const remembered = "leitai.lang";

const bundles: Record<Lang, FluentBundle> = { "zh-CN": bundle("zh-CN"), en: bundle("en") };

function bundle(language: Lang): FluentBundle {
  return new FluentBundle(language, { useIsolating: false });
}

/** `?lang=`, else what was chosen before on this device, else the browser's language, else Chinese. */
export function readersLanguage(search = location.search, browser: string | undefined = navigator.language): Lang {
  let before: string | null = null;
  try {
    before = localStorage.getItem(remembered);
  } catch {
    // Storage may be forbidden; then nothing was chosen before.
  }
  const wish = new URLSearchParams(search).get("lang") ?? before ?? browser ?? "zh-CN";
  return wish.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

class Language {
  current = $state<Lang>(readersLanguage());
}

/** The language now: reading `lang.current` in a component makes it follow the switch. */
export const lang = new Language();
document.documentElement.lang = lang.current;

/** Changes the language here, on this device's next pages, and (by cookie) in what the server renders. */
export function setLang(language: Lang): void {
  lang.current = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(remembered, language);
  } catch {
    // Storage may be forbidden; the switch still holds for this page.
  }
  document.cookie = `leitai-lang=${language}; path=/; max-age=31536000; samesite=strict`;
}

/** Adds a screen's messages: `speak({ "zh-CN": [zh], en: [en] })` with the raw text of .ftl files. */
export function speak(texts: Record<Lang, readonly string[]>): void {
  for (const language of languages)
    for (const text of texts[language])
      bundles[language].addResource(new FluentResource(text), { allowOverrides: true });
}

speak({ "zh-CN": [zh], en: [en] });

/** Whether there is a message for this key in the reader's language. */
export function knows(key: string): boolean {
  return bundles[lang.current].hasMessage(key);
}

/** The message of a key ("key" or "key.attribute"); an unknown key is shown as it is and never stops a show. */
export function t(key: string, args?: Args, reader: Lang = lang.current): string {
  const [id = key, attribute] = key.split(".");
  for (const language of [reader, ...languages]) {
    const message = bundles[language].getMessage(id);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (pattern) return bundles[language].formatPattern(pattern, given(args), []);
  }
  return key;
}

function given(args: Args | undefined): Record<string, string | number> {
  const known: Record<string, string | number> = {};
  // A sentence that tells one from several chooses by numbers; a count may come as text.
  for (const [name, value] of Object.entries(args ?? {})) if (value !== undefined) known[name] = value === "1" ? 1 : value;
  return known;
}

/** The organiser's text in the reader's language, else in the language there is, else "". */
export function say(words: Words | null | undefined): string {
  return sayIn(lang.current, words);
}

/** The organiser's text in that language, else in the language there is, else "". */
export function sayIn(reader: Lang, words: Words | null | undefined): string {
  if (!words) return "";
  return words[reader] ?? words["zh-CN"] ?? words["en"] ?? Object.values(words).find(Boolean) ?? "";
}

/** Names inside a message's arguments come by language ("judge-zh-CN", "judge-en"): they become `judge`; yes/no become words. */
export function spoken(args: Readonly<Record<string, unknown>>): Args {
  const plain: Record<string, string | number> = {};
  const names: Record<string, Record<string, string>> = {};
  for (const [name, value] of Object.entries(args)) {
    const language = languages.find((tag) => name.endsWith(`-${tag}`));
    if (language) (names[name.slice(0, -language.length - 1)] ??= {})[language] = String(value);
    else if (typeof value === "string" || typeof value === "number") plain[name] = value;
    else if (typeof value === "boolean") plain[name] = String(value);
  }
  for (const [name, words] of Object.entries(names)) plain[name] = say(words);
  return plain;
}

/** The words of a line or step; where it takes back another one, with that one's own sentence as `step`. */
export function recounted(args: Args): Args {
  const step = `log-${args["step"]}`;
  return "step" in args && knows(step) ? { ...args, step: t(step, args) } : args;
}

/** Why something was not done: the sentence of a refusal's code. */
export function refusal(code: string, args: Readonly<Record<string, unknown>> = {}): string {
  const key = `refused-${code}`;
  return knows(key) ? t(key, spoken(args)) : t("refused-unknown", { code });
}

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat>();

function format<F extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat>(name: string, make: () => F): F {
  const key = `${lang.current} ${name}`;
  let made = formats.get(key) as F | undefined;
  if (!made) formats.set(key, (made = make()));
  return made;
}

/** A whole or decimal number with the reader's grouping. */
export function number(value: number): string {
  return format("number", () => new Intl.NumberFormat(lang.current)).format(value);
}

/** A server instant (ms) as the reader's local time of day, 20:14 or 20:14:07. A run of show is written in 24 hours. */
export function timeOfDay(instant: number, seconds = false): string {
  const second = seconds ? ({ second: "2-digit" } as const) : {};
  const make = () =>
    new Intl.DateTimeFormat(lang.current, { hour: "2-digit", minute: "2-digit", ...second, hourCycle: "h23" });
  return format(seconds ? "hms" : "hm", make).format(instant);
}

/** An ISO day ("2026-11-22") in words: 2026年11月22日, 22 November 2026. */
export function day(iso: string): string {
  const at = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(at)) return iso;
  const tag = lang.current === "en" ? "en-GB" : lang.current;
  return format("day", () => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" })).format(at);
}

/** Milliseconds as m:ss or h:mm:ss; the sign is dropped. A countdown shows 0:00 only when the time is up. */
export function duration(ms: number): string {
  const whole = ms > 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** Several texts as one: 甲、乙、丙; A, B and C. No 和: it is part of many a name (住房和城乡建设局). */
export function list(texts: readonly string[], reader: Lang = lang.current): string {
  if (reader !== "en") return texts.join("、");
  return format("list en-GB", () => new Intl.ListFormat("en-GB", { type: "conjunction" })).format(texts);
}
