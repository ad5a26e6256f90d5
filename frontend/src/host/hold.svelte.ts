/** A press that may have to be long: for steps that cannot be taken back. */

/** How long the press lasts, ms. */
export const long = 900;
/** A clicker knows no long press: a second press counts, but not a bounce, and not much later. */
const bounce = 600;
const armedFor = 5_000;

export class Hold {
  pressing = $state(false);
  /** Pressed too shortly once: the next press within a few seconds counts. */
  armed = $state(false);
  readonly #act: () => void;
  readonly #long: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #began = 0;
  #armedAt = 0;

  constructor(act: () => void, isLong: () => boolean) {
    this.#act = act;
    this.#long = isLong;
  }

  down(): void {
    if (this.pressing) return;
    if (!this.#long()) {
      this.#act();
    } else if (this.armed) {
      if (performance.now() - this.#armedAt >= bounce) this.#done();
    } else {
      this.pressing = true;
      this.#began = performance.now();
      this.#timer = setTimeout(() => this.#done(), long);
    }
  }

  up(): void {
    if (!this.pressing) return;
    if (performance.now() - this.#began >= long) return this.#done(); // a busy laptop: the timer had no turn
    this.cancel();
    this.armed = true;
    this.#armedAt = performance.now();
    this.#timer = setTimeout(() => this.cancel(), armedFor);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.pressing = this.armed = false;
  }

  #done(): void {
    this.cancel();
    this.#act();
  }
}
