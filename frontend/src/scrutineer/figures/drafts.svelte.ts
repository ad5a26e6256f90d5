// What is being typed at the desk, paper by paper: kept while the scrutineer looks elsewhere.
import type { FigureTable } from "../../lib/protocol.gen";
import type { Papers, Typed } from "./paper";

export class Drafts {
  /** The paper in front. */
  chosen = $state("");
  /** Where the values come from. */
  source = $state("");
  typed = $state.raw<Readonly<Record<string, Typed>>>({});
  papers = $state.raw<Readonly<Record<string, Papers>>>({});
  /** Orders of a ranking ballot, a line each; undefined while they stand as recorded. */
  orders = $state.raw<Readonly<Record<string, string | undefined>>>({});

  of(table: FigureTable): Typed {
    return this.typed[table.id] ?? {};
  }

  back(table: FigureTable): Papers {
    return this.papers[table.id] ?? { returned: String(table.returned ?? ""), issued: String(table.issued ?? "") };
  }

  write(table: FigureTable, typed: Typed): void {
    this.typed = { ...this.typed, [table.id]: typed };
  }

  count(table: FigureTable, papers: Papers): void {
    this.papers = { ...this.papers, [table.id]: papers };
  }

  /** The paper was entered, or is to be as it is recorded. */
  done(table: FigureTable): void {
    const without = <T>(all: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== table.id));
    this.typed = without(this.typed);
    this.papers = without(this.papers);
    this.orders = without(this.orders);
  }
}
