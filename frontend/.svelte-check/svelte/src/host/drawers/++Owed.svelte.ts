///<reference types="svelte" />
;
import { list, say, spoken, t } from "../../lib/i18n.svelte";
import type { Desk } from "../desk.svelte";
import HoldButton from "../HoldButton.svelte";
import type { Choice } from "../types";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const owed = $derived(desk.slices.outcome?.owed ?? []);
  let orders = $state<Record<string, string[]>>({});
  let choices = $state<Record<string, "share" | "order">>({});
  let reasons = $state<Record<string, string>>({});

  const order = (choice: Choice) => orders[choice.question] ?? choice.entries;
  const name = (choice: Choice, entry: string) => say(choice.units[choice.entries.indexOf(entry)]);

  function up(choice: Choice, at: number): void {
    const next = [...order(choice)];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at - 1, 0, moved);
    orders[choice.question] = next;
  }

  async function decide(choice: Choice): Promise<void> {
    const { question } = choice;
    const made = choices[question] ?? "share";
    const chosen = made === "order" ? [...order(choice)] : [];
    const done = await desk.send({ kind: "decide-tie", question, choice: made, reason: reasons[question]?.trim() ?? "", order: chosen });
    if (done && owed.length <= 1) desk.drawer = null;
  }
;
async () => {


 { svelteHTML.createElement("p", {});t("owed-about"); }
   for(let choice of __sveltets_2_ensureArray(owed)){choice.question;
  const id = choice.question;
   { svelteHTML.createElement("section", {});
     { svelteHTML.createElement("h3", {});t(choice.label, spoken(choice.args)); }
     { svelteHTML.createElement("p", {});list(choice.units.map(say)); }
     { svelteHTML.createElement("label", { "class":`check`,}); { svelteHTML.createElement("input", {          "type":`radio`,"name":id,"value":`share`,"checked":(choices[id] ?? "share") === "share","onchange":() => (choices[id] = "share"),});} { svelteHTML.createElement("span", {});t("owed-share"); } }
     { svelteHTML.createElement("label", { "class":`check`,}); { svelteHTML.createElement("input", {          "type":`radio`,"name":id,"value":`order`,"checked":choices[id] === "order","onchange":() => (choices[id] = "order"),});} { svelteHTML.createElement("span", {});t("owed-order"); } }
    if(choices[id] === "order"){
       { svelteHTML.createElement("ol", {});
            for(let entry of __sveltets_2_ensureArray(order(choice))){let i = 1;entry;
           { svelteHTML.createElement("li", {}); { svelteHTML.createElement("b", {});i + 1; } { svelteHTML.createElement("span", {});name(choice, entry); } { const $$_nottuBdloH3C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH3 = new $$_nottuBdloH3C({ target: __sveltets_2_any(), props: {   "disabled":i === 0,"onpress":() => up(choice, i),children:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", { "aria-hidden":`true`,});  } { svelteHTML.createElement("span", { "class":`hidden`,});t("order-up", { unit: name(choice, entry) }); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH3.$$prop_def;/*Ωignore_endΩ*/ HoldButton} }
        }
       }
    }
     { svelteHTML.createElement("label", { "for":`${id}-reason`,});t("form-reason"); }
     { svelteHTML.createElement("textarea", {       "id":`${id}-reason`,"rows":2,"maxlength":300,"bind:value":reasons[id],});/*Ωignore_startΩ*/() => reasons[id] = __sveltets_2_any(null);/*Ωignore_endΩ*/ }
     { svelteHTML.createElement("div", { "class":`acts`,}); { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: {     "tone":`strong`,"disabled":!desk.able || !reasons[id]?.trim(),"onpress":() => decide(choice),children:() => { async ()/*Ωignore_positionΩ*/ => {t("owed-decide");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/ HoldButton} }
   }
}
   { svelteHTML.createElement("p", {});t("owed-none"); }



};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Owed__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Owed__SvelteComponent_ = ReturnType<typeof Owed__SvelteComponent_>;
/*Ωignore_endΩ*/export default Owed__SvelteComponent_;