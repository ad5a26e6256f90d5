///<reference types="svelte" />
;;
  interface Props {
    to: string;
    from: number;
    /** ms from now until it starts; negative: it started in the past. */
    delay: number;
    takes?: number;
    still?: boolean;
  };function $$render() {


  let { to, from, delay, takes = 600, still = false }: Props = $props();

  const target = $derived(Number(to));
  const places = $derived(to.split(".")[1]?.length ?? 0);
  let shown = $state<string | null>(null);

  $effect(() => {
    if (still || Number.isNaN(target) || delay + takes <= 0) return void (shown = null);
    const start = performance.now() + delay;
    const [first, last, digits] = [from, target, places];
    let frame = 0;
    const step = (at: number) => {
      const share = Math.min(1, Math.max(0, (at - start) / takes));
      const eased = 1 - (1 - share) ** 3;
      shown = share < 1 ? (first + (last - first) * eased).toFixed(digits) : null;
      if (share < 1) frame = requestAnimationFrame(step);
    };
    step(performance.now());
    return () => cancelAnimationFrame(frame);
  });
;
async () => {


 { svelteHTML.createElement("span", { "aria-label":to,});(shown ?? to).replace("-", "−"); }
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Counting__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Counting__SvelteComponent_ = ReturnType<typeof Counting__SvelteComponent_>;
/*Ωignore_endΩ*/export default Counting__SvelteComponent_;