// What the pad keeps on this device: unsent drafts, private notes, and the journal heads it has seen.
import type { SealSlice } from "../lib/protocol.gen";

/** A mark changed here: told once the server has recorded it, refused when it said no. */
export interface DraftMark {
  mark: string | null;
  state: "fresh" | "told" | "refused";
  /** When the state was reached, in ms of this device. */
  at: number;
}

export interface Draft {
  marks: Record<string, DraftMark>;
  /** Null while the judge has not touched it here. */
  comment: string | null;
}

export interface KeptHead {
  boundary: string;
  head: string;
  at: number;
}

/** Reads and writes the seat's corner of a storage; a full or forbidden storage loses persistence, never the page. */
export class Keep {
  readonly #storage: Storage | null;
  readonly #corner: string;

  constructor(contest: string, judge: string, storage: Storage | null) {
    this.#storage = storage;
    this.#corner = `leitai.pad.${contest}.${judge}`;
  }

  draft(turn: string): Draft {
    const kept = this.#read(`draft.${turn}`);
    return isDraft(kept) ? kept : { marks: {}, comment: null };
  }

  /** Returns false when this device cannot store it. */
  saveDraft(turn: string, draft: Draft): boolean {
    const empty = draft.comment === null && Object.keys(draft.marks).length === 0;
    return empty ? this.#remove(`draft.${turn}`) : this.#write(`draft.${turn}`, draft);
  }

  /** `person`: a substitute at the same device does not read the notes of who sat there before. */
  note(turn: string, person: string | null): string {
    const kept = this.#read(noteName(turn, person));
    return typeof kept === "string" ? kept : "";
  }

  saveNote(turn: string, person: string | null, text: string): boolean {
    const name = noteName(turn, person);
    return text ? this.#write(name, text) : this.#remove(name);
  }

  heads(): KeptHead[] {
    const kept = this.#read("heads");
    return Array.isArray(kept) ? (kept as KeptHead[]) : [];
  }

  /** Keep the head of a phase boundary, once; the device is a witness that cannot be changed from the server. */
  witness(seal: SealSlice): KeptHead[] {
    const heads = this.heads();
    if (heads.some((kept) => kept.head === seal.head)) return heads;
    const { boundary, head, at } = seal;
    const more = [...heads, { boundary, head, at }].slice(-200);
    this.#write("heads", more);
    return more;
  }

  #read(name: string): unknown {
    try {
      return JSON.parse(this.#storage?.getItem(`${this.#corner}.${name}`) ?? "null");
    } catch {
      return null;
    }
  }

  #write(name: string, value: unknown): boolean {
    try {
      this.#storage?.setItem(`${this.#corner}.${name}`, JSON.stringify(value));
      return this.#storage !== null;
    } catch {
      return false;
    }
  }

  #remove(name: string): boolean {
    try {
      this.#storage?.removeItem(`${this.#corner}.${name}`);
    } catch {
      return false;
    }
    return true;
  }
}

function noteName(turn: string, person: string | null): string {
  return person === null ? `note.${turn}` : `note.${turn}.${person}`;
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== "object" || kept === null || !("marks" in kept) || !("comment" in kept)) return false;
  return typeof kept.marks === "object" && kept.marks !== null;
}
