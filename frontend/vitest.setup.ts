// What Svelte's transitions need and jsdom lacks; tests see a reader who asked for reduced motion and end states at once.
if (typeof window !== "undefined") {
  window.matchMedia ??= (query: string): MediaQueryList =>
    Object.assign(new EventTarget(), {
      matches: query.includes("prefers-reduced-motion"),
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as MediaQueryList;

  Element.prototype.animate ??= () => {
    const animation = {
      onfinish: null as (() => void) | null,
      currentTime: 0,
      startTime: 0,
      effect: null,
      cancel: () => undefined,
      finished: Promise.resolve(),
    };
    queueMicrotask(() => animation.onfinish?.());
    return animation as unknown as Animation;
  };

  Element.prototype.getAnimations ??= () => [];

  // jsdom has no layout, so nothing ever changes its size.
  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
