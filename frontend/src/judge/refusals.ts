// The sentences of refusals are rarely needed: they follow the page, so that the pad itself opens sooner.
import { speak } from "../lib/i18n.svelte";

const again = 5_000;

/** Loads the sentences in both languages; comes again until the line is there. */
export async function learnRefusals(): Promise<void> {
  try {
    const [zh, en] = await Promise.all([
      import("../../locales/zh-CN/refusals.ftl?raw"),
      import("../../locales/en/refusals.ftl?raw"),
    ]);
    speak({ "zh-CN": [zh.default], en: [en.default] });
  } catch {
    setTimeout(() => void learnRefusals(), again);
  }
}
