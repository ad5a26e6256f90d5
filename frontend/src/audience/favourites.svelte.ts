// The entries this phone follows: kept on this device only, never sent.

export class Favourites {
  #kept = $state.raw<ReadonlySet<string>>(new Set());
  readonly #key: string;

  constructor(contest: string) {
    this.#key = `leitai.favourites.${contest}`;
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? "[]");
      if (Array.isArray(kept)) this.#kept = new Set(kept.map(String));
    } catch {
      // Forbidden or spoilt storage: begin with none.
    }
  }

  has(entry: string): boolean {
    return this.#kept.has(entry);
  }

  toggle(entry: string): void {
    const next = new Set(this.#kept);
    if (!next.delete(entry)) next.add(entry);
    this.#kept = next;
    try {
      localStorage.setItem(this.#key, JSON.stringify([...next]));
    } catch {
      // Forbidden storage: it holds for this page.
    }
  }
}
