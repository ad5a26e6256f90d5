/** Ids minted on the device. A plain-HTTP address has no randomUUID, so they come from getRandomValues. */

/** 128 random bits as 22 letters, digits, "-" and "_" (protocol: Ref). */
export function mint(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** This page load's own id: a duplicated tab must not inherit it, so it is never stored. */
export const tab = mint();
