///<reference types="svelte" />
;
import { list, say, spoken, t } from "../../lib/i18n.svelte";
import type { Desk } from "../desk.svelte";
import HoldButton from "../HoldButton.svelte";
import type { Choice } from "../types";
;

  type Way = "share" | "order" | "choose" | "accept";;
;type $$ComponentProps =  { desk: Desk; choice: Choice };function $$render() {

  
  
  
  

  let { desk, choice }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const ways: Record<string, Way[]> = {
    "question-prize-tie": ["share", "order", "choose"],
    "question-cut-tie": ["share", "order", "choose"],
    "question-rank-tie": ["order", "share"],
  };
  const open = $derived<Way[]>(ways[choice.label] ?? ["accept"]);
  let chosen = $state<Way | null>(null);
  let moved = $state<string[] | null>(null);
  let some = $state<string[]>([]);
  let reason = $state("");
  const way = $derived(chosen ?? (open.length === 1 ? open[0] : null));
  const order = $derived(moved ?? choice.entries);
  const left = $derived(Number(choice.args["left"] ?? 0));
  const ready = $derived(way !== null && reason.trim() !== "" && (way !== "choose" || some.length > 0));
  const name = (entry: string) => say(choice.units[choice.entries.indexOf(entry)]);

  function up(at: number): void {
    const next = [...order];
    next.splice(at - 1, 0, ...next.splice(at, 1));
    moved = next;
  }

  async function decide(): Promise<void> {
    if (!way) return;
    const last = (desk.slices.outcome?.owed.length ?? 0) <= 1;
    const named = way === "order" ? [...order] : way === "choose" ? choice.entries.filter((entry) => some.includes(entry)) : [];
    const done = await desk.send({ kind: "decide-tie", question: choice.question, choice: way, reason: reason.trim(), order: named });
    if (done && last) desk.drawer = null;
  }
;
async () => {


 { svelteHTML.createElement("section", {});
   { svelteHTML.createElement("h3", {});t(choice.label, spoken(choice.args)); }
   { svelteHTML.createElement("p", {});list(choice.units.map(say));if(left){ { svelteHTML.createElement("br", {});}t("owed-left", { n: left });} }
  if(open.length > 1){
       for(let each of __sveltets_2_ensureArray(open)){each;
       { svelteHTML.createElement("label", { "class":`check`,}); { svelteHTML.createElement("input", {       "type":`radio`,"name":choice.question,"value":each,});chosen = __sveltets_2_any(null);} { svelteHTML.createElement("span", {});t(`owed-${each}`); } }
    }
  }
  if(way === "order"){
     { svelteHTML.createElement("ol", {});
          for(let entry of __sveltets_2_ensureArray(order)){let i = 1;entry;
         { svelteHTML.createElement("li", {}); { svelteHTML.createElement("b", {});i + 1; } { svelteHTML.createElement("span", {});name(entry); } { const $$_nottuBdloH3C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH3 = new $$_nottuBdloH3C({ target: __sveltets_2_any(), props: {   "disabled":i === 0,"onpress":() => up(i),children:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", { "aria-hidden":`true`,});  } { svelteHTML.createElement("span", { "class":`hidden`,});t("order-up", { unit: name(entry) }); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH3.$$prop_def;/*Ωignore_endΩ*/ HoldButton} }
      }
     }
  } else if (way === "choose"){
       for(let entry of __sveltets_2_ensureArray(choice.entries)){entry; { svelteHTML.createElement("label", { "class":`check`,}); { svelteHTML.createElement("input", {     "type":`checkbox`,"value":entry,});some = __sveltets_2_any(null);} { svelteHTML.createElement("span", {});name(entry); } }}
  }
   { svelteHTML.createElement("label", { "for":`${choice.question}-reason`,});t("form-reason"); }
   { svelteHTML.createElement("textarea", {       "id":`${choice.question}-reason`,"rows":2,"maxlength":300,"bind:value":reason,});/*Ωignore_startΩ*/() => reason = __sveltets_2_any(null);/*Ωignore_endΩ*/ }
   { svelteHTML.createElement("div", { "class":`acts`,}); { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: {     "tone":`strong`,"disabled":!desk.able || !ready,"onpress":decide,children:() => { async ()/*Ωignore_positionΩ*/ => {t("owed-decide");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/ HoldButton} }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Decision__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Decision__SvelteComponent_ = ReturnType<typeof Decision__SvelteComponent_>;
/*Ωignore_endΩ*/export default Decision__SvelteComponent_;