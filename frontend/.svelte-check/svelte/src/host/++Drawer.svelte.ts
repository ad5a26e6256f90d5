///<reference types="svelte" />
;
import type { Attachment } from "svelte/attachments";
import { say, t } from "../lib/i18n.svelte";
import { told, type Desk } from "./desk.svelte";
import CueForm from "./drawers/CueForm.svelte";
import JudgeSheet from "./drawers/JudgeSheet.svelte";
import Keys from "./drawers/Keys.svelte";
import Late from "./drawers/Late.svelte";
import Links from "./drawers/Links.svelte";
import More from "./drawers/More.svelte";
import Order from "./drawers/Order.svelte";
import Owed from "./drawers/Owed.svelte";

;type $$ComponentProps =  { desk: Desk };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const drawer = $derived(desk.drawer);
  const seat = $derived(drawer?.name === "judge" ? desk.slices.panel?.seats.find(({ judge }) => judge === drawer.judge) : undefined);
  const title = $derived(
    drawer?.name === "cue" ? told(drawer.cue) : drawer?.name === "judge" ? (seat?.person ?? say(seat?.label)) : t(`drawer-${drawer?.name}`),
  );

  /** The focus goes into the sheet when it opens, and back to where it was when it closes. */
  const enter: Attachment<HTMLElement> = (sheet) => {
    const before = document.activeElement;
    (sheet.querySelector<HTMLElement>("[data-first]") ?? sheet).focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  };
;
async () => {


 { svelteHTML.createElement("div", {          "class":`drawer`,"role":`dialog`,"aria-modal":`false`,"aria-labelledby":`drawer`,"tabindex":-1,[Symbol("@attach")]:enter,});
   { svelteHTML.createElement("div", { "class":`head`,}); { svelteHTML.createElement("h2", { "id":`drawer`,});title; } { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => (desk.drawer = null),});t("close");  { svelteHTML.createElement("kbd", {});  } } }
   { svelteHTML.createElement("div", { "class":`body`,});
    if(drawer?.name === "cue"){drawer.cue; { { const $$_mroFeuC2C = __sveltets_2_ensureComponent(CueForm); new $$_mroFeuC2C({ target: __sveltets_2_any(), props: {   desk,"cue":drawer.cue,}});}}
    } else if (drawer?.name === "judge" && seat){ { const $$_teehSegduJ2C = __sveltets_2_ensureComponent(JudgeSheet); new $$_teehSegduJ2C({ target: __sveltets_2_any(), props: {  desk,seat,}});}
    } else if (drawer?.name === "keys"){ { const $$_syeK2C = __sveltets_2_ensureComponent(Keys); new $$_syeK2C({ target: __sveltets_2_any(), props: {}});}
    } else if (drawer?.name === "more"){ { const $$_eroM2C = __sveltets_2_ensureComponent(More); new $$_eroM2C({ target: __sveltets_2_any(), props: { desk,}});}
    } else if (drawer?.name === "links"){ { const $$_skniL2C = __sveltets_2_ensureComponent(Links); new $$_skniL2C({ target: __sveltets_2_any(), props: { desk,}});}
    } else if (drawer?.name === "order"){ { const $$_redrO2C = __sveltets_2_ensureComponent(Order); new $$_redrO2C({ target: __sveltets_2_any(), props: { desk,}});}
    } else if (drawer?.name === "late"){ { const $$_etaL2C = __sveltets_2_ensureComponent(Late); new $$_etaL2C({ target: __sveltets_2_any(), props: { desk,}});}
    } else if (drawer?.name === "owed"){ { const $$_dewO2C = __sveltets_2_ensureComponent(Owed); new $$_dewO2C({ target: __sveltets_2_any(), props: { desk,}});}}
   }
  if(desk.note){ { svelteHTML.createElement("p", {   "class":["note", desk.note.tone],"role":`status`,});desk.note.text; }}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Drawer__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Drawer__SvelteComponent_ = ReturnType<typeof Drawer__SvelteComponent_>;
/*Ωignore_endΩ*/export default Drawer__SvelteComponent_;