/** What people typed without the full stop at its end: the sentence around it has its own. */
export const bare = (reason: string) => reason.trim().replace(/[。．.;；]+$/u, "");
