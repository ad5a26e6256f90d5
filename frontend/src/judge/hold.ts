// A deliberate press: held for a while by finger, mouse, Enter or Space; a short press or a screen reader asks back.
import type { Attachment } from "svelte/attachments";

export const holdMs = 600;

export interface Hold {
  /** Held long enough. */
  done: () => void;
  /** Pressed shortly, or by assistive technology: offer the same in two steps. */
  short: () => void;
  /** Follows the press, for drawing. */
  pressing: (on: boolean) => void;
}

/** Attach to a button: `{@attach held({ done, short, pressing })}`. */
export function held({ done, short, pressing }: Hold): Attachment<HTMLElement> {
  return (button) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let finished = false;

    const start = () => {
      if (timer !== undefined) return;
      finished = false;
      pressing(true);
      timer = setTimeout(() => {
        finished = true;
        stop();
        navigator.vibrate?.(30);
        done();
      }, holdMs);
    };
    // A button that leaves the page blurs while the page is being drawn: then nothing is pressed, nothing may change.
    const stop = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      pressing(false);
    };
    const down = (event: PointerEvent) => {
      if (event.button === 0) start();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault(); // No click of its own: the hold decides.
      if (!event.repeat) start();
    };
    const released = (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      if (timer === undefined) return;
      stop();
      short();
    };
    const clicked = () => {
      stop();
      if (!finished) short();
      finished = false;
    };
    const menu = (event: Event) => event.preventDefault(); // A long touch is the press, not a menu.

    const listeners: [string, (event: never) => void][] = [
      ["pointerdown", down], ["pointercancel", stop], ["pointerleave", stop], ["keydown", key], ["keyup", released],
      ["blur", stop], ["click", clicked], ["contextmenu", menu],
    ]; // prettier-ignore
    for (const [name, listener] of listeners) button.addEventListener(name, listener as EventListener);
    return () => {
      clearTimeout(timer);
      for (const [name, listener] of listeners) button.removeEventListener(name, listener as EventListener);
    };
  };
}
