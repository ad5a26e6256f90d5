///<reference types="svelte" />
;
import { fit } from "../lib/fit";
import { t } from "../lib/i18n.svelte";
import { told, wantsWords, type Desk } from "./desk.svelte";
import { long, type Hold } from "./hold.svelte";

;type $$ComponentProps =  { desk: Desk; hold: Hold };function $$render() {

  
  
  
  

  let { desk, hold }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const cue = $derived(desk.next);
  const waiting = $derived(desk.slices.run?.waiting_for ?? null);
  const owed = $derived(desk.slices.outcome?.owed.length ?? 0);
  const late = $derived(desk.slices.panel?.late.length ?? 0);
  const label = $derived(cue ? told(cue) : waiting ? t(waiting) : t("host-nothing-next"));
  const kept = $derived(!!cue?.hold && !wantsWords(cue));

  /** A long press was begun by pointer: when it is let go, another step may stand here, which nobody pressed. */
  let held = false;

  function down(): void {
    held = kept;
    if (kept) hold.down();
  }

  function click(event: MouseEvent): void {
    const counted = event.detail > 0 && (kept || held);
    held = false;
    if (counted) return;
    hold.down();
    if (kept) hold.up();
  }
;
async () => {


if(cue){
   { svelteHTML.createElement("button", {                  "type":`button`,...__sveltets_2_empty({"data-next":true}),"class":["next", { kept, pressing: hold.pressing, armed: hold.armed }],"disabled":!desk.able,"onclick":click,"onpointerdown":down,"onpointerup":() => hold.up(),"onpointerleave":() => hold.up(),"onpointercancel":() => hold.cancel(),});__sveltets_2_ensureType(String, Number, `${long}ms`);
     { svelteHTML.createElement("span", { "class":`words`,});
       { svelteHTML.createElement("small", {});desk.contest.link === "live" ? t(kept ? "host-next-hold" : "host-next") : t("host-next-away"); }
       { svelteHTML.createElement("strong", { [Symbol("@attach")]:fit(label),});label; }
       { svelteHTML.createElement("em", {});hold.armed ? t("host-press-again") : told(cue, "detail"); }
     }
     { svelteHTML.createElement("kbd", {});t(kept ? "key-space-hold" : "key-space"); }
   }
}else{
   { svelteHTML.createElement("div", {   "class":`next idle`,"role":`status`,});
     { svelteHTML.createElement("span", { "class":`words`,}); { svelteHTML.createElement("small", {});t("host-waits"); } { svelteHTML.createElement("strong", {});label; }
      if(waiting){ { svelteHTML.createElement("em", {});t(`${waiting}-detail`); }} }
    if(late){ { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => desk.show({ name: "late" }),});t("host-decide-late", { n: late }); }
    } else if (owed){ { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => desk.show({ name: "owed" }),});t("host-decide-owed", { n: owed }); }}
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NextStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NextStep__SvelteComponent_ = ReturnType<typeof NextStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default NextStep__SvelteComponent_;