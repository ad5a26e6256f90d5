// The device's own storage, or null where a private window or a policy forbids it.

export function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
