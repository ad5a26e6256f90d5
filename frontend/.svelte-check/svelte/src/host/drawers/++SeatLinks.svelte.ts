///<reference types="svelte" />
;
import Qr from "../../lib/Qr.svelte";
import { t, timeOfDay } from "../../lib/i18n.svelte";
import { rest } from "../../lib/rest";
import type { Desk } from "../desk.svelte";
import HoldButton from "../HoldButton.svelte";
;

  interface Link {
    url: string;
    pin?: string | null;
    qr_svg: string;
  };
;type $$ComponentProps =  { desk: Desk; seat: string };function $$render() {

  
  
  
  
  

  let { desk, seat }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const devices = $derived(desk.slices.links?.seats.filter((row) => row.seat === seat) ?? []);
  let link = $state.raw<Link | null>(null);

  async function make(): Promise<void> {
    const reply = await rest<Link>(desk.at("/links"), { seat });
    if (reply.ok) link = reply.value;
    else desk.refused(reply.code, reply.args);
  }

  async function change(device: string, what: "approve" | "revoke"): Promise<void> {
    const reply = await rest(desk.at(`/devices/${device}/${what}`), {});
    if (!reply.ok) desk.refused(reply.code, reply.args);
  }
;
async () => {


 { svelteHTML.createElement("ul", {});
     for(let row of __sveltets_2_ensureArray(devices)){row.device;
     { svelteHTML.createElement("li", {});
       { svelteHTML.createElement("span", {});row.approved ? t(row.online ? "device-online" : "device-offline", { time: timeOfDay(row.since) }) : t("device-waits"); }
      if(!row.approved){ { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: {   "tone":`strong`,"onpress":() => change(row.device, "approve"),children:() => { async ()/*Ωignore_positionΩ*/ => {t("device-approve");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/ HoldButton}}
       { const $$_nottuBdloH2C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH2 = new $$_nottuBdloH2C({ target: __sveltets_2_any(), props: { "hold":true,"onpress":() => change(row.device, "revoke"),children:(press) => { async ()/*Ωignore_positionΩ*/ => {press.armed ? t("host-press-again") : t("device-revoke");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH2.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
     }
  }
     { svelteHTML.createElement("li", {}); { svelteHTML.createElement("span", {});t("device-none"); } }
  
 }
 { svelteHTML.createElement("div", { "class":`acts`,}); { const $$_nottuBdloH1C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH1 = new $$_nottuBdloH1C({ target: __sveltets_2_any(), props: { "onpress":make,children:() => { async ()/*Ωignore_positionΩ*/ => {t("device-link");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH1.$$prop_def;/*Ωignore_endΩ*/ HoldButton} }
if(link){
   { svelteHTML.createElement("div", { "class":`new`,});
     { const $$_rQ1C = __sveltets_2_ensureComponent(Qr); new $$_rQ1C({ target: __sveltets_2_any(), props: {    "svg":link.qr_svg,"label":t("device-qr"),}});}
     { svelteHTML.createElement("p", {});t("device-link-note"); }
    if(link.pin){ { svelteHTML.createElement("p", {});t("device-pin");  { svelteHTML.createElement("b", {});link.pin; } }}
     { svelteHTML.createElement("p", {}); { svelteHTML.createElement("a", {     "href":link.url,"target":`_blank`,"rel":`noopener`,});t("device-open-here"); } }
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SeatLinks__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SeatLinks__SvelteComponent_ = ReturnType<typeof SeatLinks__SvelteComponent_>;
/*Ωignore_endΩ*/export default SeatLinks__SvelteComponent_;