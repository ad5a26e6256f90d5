/** Requests beside the line: one answer, or a refusal with a stable code (Fluent key refused-<code>). */

export interface Refusal {
  code: string;
  args: Readonly<Record<string, unknown>>;
}
export type Reply<T> = { ok: true; value: T } | ({ ok: false; status: number } & Refusal);

/** GET, or POST when there is a body (an object as JSON, or a form). Never throws: no line is the code "offline". */
export async function rest<T>(path: string, body?: object | FormData, get: typeof fetch = fetch): Promise<Reply<T>> {
  const form = body instanceof FormData;
  const how: RequestInit = body
    ? { method: "POST", body: form ? body : JSON.stringify(body), headers: form ? {} : { "content-type": "application/json" } }
    : {};
  try {
    const answer = await get(path, { cache: "no-store", credentials: "same-origin", ...how });
    const said: unknown = answer.headers.get("content-type")?.includes("json") ? await answer.json() : null;
    if (answer.ok) return { ok: true, value: said as T };
    return { ok: false, status: answer.status, ...refusal(said, answer.status) };
  } catch {
    return { ok: false, status: 0, code: "offline", args: {} };
  }
}

function refusal(said: unknown, status: number): Refusal {
  const { refused, args } = (said ?? {}) as { refused?: unknown; args?: Refusal["args"] };
  return { code: typeof refused === "string" ? refused : `http-${status}`, args: { status, ...(args ?? {}) } };
}
