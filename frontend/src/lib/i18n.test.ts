import { FluentResource } from "@fluent/bundle";
import { afterEach, describe, expect, it } from "vitest";

import { day, duration, knows, lang, list, readersLanguage, refusal, say, setLang, spoken, t, timeOfDay } from "./i18n.svelte";

const texts = import.meta.glob<string>("../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
const names = (language: string) =>
  Object.keys(texts)
    .filter((path) => path.includes(`/${language}/`))
    .map((path) => path.split("/").at(-1) ?? "")
    .sort();
const files = names("zh-CN");
const read = (language: string, name: string) => texts[`../../locales/${language}/${name}`] ?? "";

interface Entry {
  attributes: string[];
  variables: string[];
}

/** A message without what it only chooses by: a plural is chosen in one language and not in the other. */
const shown = (message: unknown) => JSON.stringify(message, (key, value: unknown) => (key === "selector" ? null : value));

/** Every message of a file: its attributes and the variables its text may use. */
function messages(language: string, name: string): Map<string, Entry> {
  const text = read(language, name);
  return new Map(
    new FluentResource(text).body.map((message) => [
      message.id,
      {
        attributes: Object.keys(message.attributes).sort(),
        variables: [...new Set(shown(message).match(/"var","name":"[^"]+"/g) ?? [])].sort(),
      },
    ]),
  );
}

describe("the language files", () => {
  it("are the same files in both languages", () => {
    expect(names("en")).toEqual(files);
  });

  it.each(files)("%s has the same messages, attributes and variables in both languages", (name) => {
    const [zh, en] = [messages("zh-CN", name), messages("en", name)];
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
    for (const [id, { attributes, variables }] of zh) {
      const other = en.get(id)!;
      expect({ id, attributes: other.attributes }).toEqual({ id, attributes });
      // One language may leave a word out, but two names for one word are a mistake.
      const [fewer, more] = [variables, other.variables].sort((a, b) => a.length - b.length);
      expect({ id, unknown: fewer!.filter((name) => !more!.includes(name)) }).toEqual({ id, unknown: [] });
    }
  });

  it.each(files)("%s has no line that Fluent does not understand and no key twice", (name) => {
    for (const language of ["zh-CN", "en"]) {
      const text = read(language, name);
      const keys = text.match(/^[a-zA-Z][\w-]*(?= *=)/gm) ?? [];
      expect(new Set(keys).size).toBe(keys.length);
      expect(new FluentResource(text).body.map(({ id }) => id).filter((id) => !id.startsWith("-")).length).toBe(keys.length);
    }
  });
});

describe("words", () => {
  afterEach(() => {
    setLang("zh-CN");
    localStorage.clear();
  });

  it("follow the wish in the address, then what was chosen before, then the browser", () => {
    localStorage.clear();
    expect(readersLanguage("?lang=en", "zh-CN")).toBe("en");
    expect(readersLanguage("", "zh-TW")).toBe("zh-CN");
    expect(readersLanguage("", "de")).toBe("en");
    setLang("en");
    expect(readersLanguage("", "zh-CN")).toBe("en");
  });

  it("join names so that none runs into the next", () => {
    expect(list(["住房和城乡建设局", "交通运输局"], "zh-CN")).toBe("住房和城乡建设局、交通运输局");
    expect(list(["A", "B", "C"], "en")).toBe("A, B and C");
  });

  it("change at once when the reader switches", () => {
    setLang("en");
    expect(t("link-live")).toBe("Online");
    setLang("zh-CN");
    expect(t("link-live")).toBe("在线");
    expect(document.documentElement.lang).toBe("zh-CN");
  });

  it("show an unknown key as it is", () => {
    expect(t("cue-of-tomorrow")).toBe("cue-of-tomorrow");
    expect(knows("cue-of-tomorrow")).toBe(false);
  });

  it("take the organiser's other language where one is missing", () => {
    setLang("en");
    expect(say({ "zh-CN": "区教育局" })).toBe("区教育局");
    expect(say({ "zh-CN": "区教育局", en: "Education Bureau" })).toBe("Education Bureau");
    expect(say(null)).toBe("");
  });

  it("turn names by language and yes or no into arguments", () => {
    setLang("en");
    expect(spoken({ "judge-zh-CN": "评委3", "judge-en": "Judge 3", on: true, n: 2 })).toEqual({ judge: "Judge 3", on: "true", n: 2 });
  });

  it("explain a refusal they do not know by its code", () => {
    expect(refusal("of-tomorrow")).toContain("of-tomorrow");
  });

  it("write times and days in the reader's form", () => {
    expect(lang.current).toBe("zh-CN");
    expect(day("2026-11-22")).toBe("2026年11月22日");
    setLang("en");
    expect(day("2026-11-22")).toBe("22 November 2026");
    expect(timeOfDay(new Date(2026, 10, 22, 20, 4, 7).getTime(), true)).toBe("20:04:07");
  });

  it.each([
    [126_000, "2:06"],
    [125_001, "2:06"],
    [1, "0:01"],
    [0, "0:00"],
    [-1_000, "0:01"],
    [3_723_000, "1:02:03"],
  ])("%i ms is %s", (ms, words) => expect(duration(ms)).toBe(words));
});
