/** A seat at work: contest, outbox and line, put together once for every screen that has a seat. */
import { Connection } from "./connection";
import { Contest } from "./contest.svelte";
import { Outbox } from "./outbox.svelte";
import { page, type Page } from "./page";

export interface Seat {
  contest: Contest;
  outbox: Outbox;
  connection: Connection;
}

interface Battery {
  level: number;
}

/** Takes the seat the page is for (role and part), and opens its line. */
export function sit({ contest: id, role, part }: Page = page()): Seat {
  const contest = new Contest();
  const outbox = new Outbox(`${id}.${role}.${part}`, (ask) => connection.send(ask));
  let battery: Battery | null = null;
  const asked = (navigator as { getBattery?: () => Promise<Battery> }).getBattery?.();
  asked?.then((known) => (battery = known)).catch(() => undefined);
  const connection = new Connection(
    { contest: id, seat: { role, part } },
    {
      heard: (message) => {
        if (message.type === "view") {
          contest.apply(message);
          if (outbox.held) outbox.linked();
        } else if (message.type === "welcome") contest.welcome = message;
        else if (message.type === "refused" && message.id === null) contest.unapproved ||= message.code === "awaiting-approval";
        else if (message.type === "recorded" || message.type === "refused") outbox.answered(message);
      },
      link: (link) => (contest.link = link),
      linked: () => outbox.linked(),
      pulse: () => ({ unsent: outbox.unsent, battery: battery ? Math.round(battery.level * 100) : null }),
    },
  );
  connection.open();
  return { contest, outbox, connection };
}
