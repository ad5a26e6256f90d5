/** The few facts the server wrote into the page: which screen this is, for which contest and seat. */

export interface Page {
  screen: string;
  contest: string;
  role: string;
  part: string;
  lang?: string;
}

const nowhere: Page = { screen: "", contest: "", role: "", part: "" };
let read: Page | undefined;

/** The JSON of `<script type="application/json" id="page">`; empty strings where the page has none. */
export function page(): Page {
  if (!read) {
    const text = document.getElementById("page")?.textContent;
    read = { ...nowhere, ...(text ? (JSON.parse(text) as Partial<Page>) : {}) };
  }
  return read;
}

/** Whether a name leads to this computer only: no phone in the hall can open it. */
export function near(host = location.hostname): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(host);
}
