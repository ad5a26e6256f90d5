/** A follower (the audience): a contest and its receive-only line. Kept apart from seats, so that phones load less. */
import { Connection } from "./connection";
import { Contest } from "./contest.svelte";
import { page } from "./page";

export interface Follower {
  contest: Contest;
  connection: Connection;
}

/** Follows the contest of the page. */
export function follow(id: string = page().contest): Follower {
  const contest = new Contest();
  const connection = new Connection(
    { contest: id, seat: null },
    {
      heard: (message) => {
        if (message.type === "view") contest.apply(message);
      },
      link: (link) => (contest.link = link),
      linked: () => undefined,
      pulse: () => ({ unsent: 0, battery: null }),
    },
  );
  connection.open();
  return { contest, connection };
}
