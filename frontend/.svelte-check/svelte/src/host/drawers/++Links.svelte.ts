///<reference types="svelte" />
;
import { number, say, t } from "../../lib/i18n.svelte";
import { rest } from "../../lib/rest";
import type { Desk } from "../desk.svelte";
import HoldButton from "../HoldButton.svelte";
import SeatLinks from "./SeatLinks.svelte";

;type $$ComponentProps =  { desk: Desk };function $$render() {
 const row/*Ωignore_positionΩ*/ = (seat: string, name: string)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { svelteHTML.createElement("li", {});
     { svelteHTML.createElement("button", {     "type":`button`,"aria-expanded":open === seat,"onclick":() => (open = open === seat ? null : seat),}); { svelteHTML.createElement("span", {});name; } { svelteHTML.createElement("em", { "class":{ on: online(seat) },});t(online(seat) ? "link-live" : "seat-not-linked"); } }
    if(open === seat){ { svelteHTML.createElement("div", { "class":`seat`,}); { const $$_skniLtaeS2C = __sveltets_2_ensureComponent(SeatLinks); new $$_skniLtaeS2C({ target: __sveltets_2_any(), props: {  desk,seat,}});} }}
   }
};return __sveltets_2_any(0)};
  
  
  
  
  

  let { desk }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const links = $derived(desk.slices.links);
  const id = $derived(desk.slices.contest?.id ?? "");
  const judges = $derived(desk.slices.panel?.seats ?? []);
  const others = $derived([...new Set(["scrutineer:1", "scrutineer:2", "host:2", ...(links?.seats.map(({ seat }) => seat) ?? [])])].filter((seat) => !seat.startsWith("judge:")));
  let open = $state<string | null>(null);

  const online = (seat: string) => links?.seats.some((row) => row.seat === seat && row.online) ?? false;
  const called = (seat: string) => t(`role-${seat.split(":")[0]}`, { n: seat.split(":")[1] ?? "" });

  async function pairing(): Promise<void> {
    const reply = await rest(desk.at("/pairing"), { open: !links?.pairing_open });
    if (!reply.ok) desk.refused(reply.code, reply.args);
  }
;
async () => {




 { svelteHTML.createElement("h3", {});t("links-pairing"); }
 { svelteHTML.createElement("p", {});t(links?.pairing_open ? "links-pairing-open" : "links-pairing-closed"); }
 { svelteHTML.createElement("div", { "class":`acts`,});
   { const $$_nottuBdloH1C = __sveltets_2_ensureComponent(HoldButton); const $$_nottuBdloH1 = new $$_nottuBdloH1C({ target: __sveltets_2_any(), props: {     "tone":links?.pairing_open ? "danger" : "quiet","disabled":desk.contest.link !== "live","onpress":pairing,children:() => { async ()/*Ωignore_positionΩ*/ => {t(links?.pairing_open ? "links-pairing-close" : "links-pairing-start");};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {children} = $$_nottuBdloH1.$$prop_def;/*Ωignore_endΩ*/ HoldButton}
   { svelteHTML.createElement("a", {     "href":`/print/${id}/seats`,"target":`_blank`,"rel":`noopener`,});t("links-print"); }
 }

 { svelteHTML.createElement("h3", {});t("links-seats"); }
 { svelteHTML.createElement("ul", {});
     for(let judge of __sveltets_2_ensureArray(judges)){judge.judge;;__sveltets_2_ensureSnippet(row(`judge:${judge.judge}`, judge.person ?? say(judge.label)));}
     for(let seat of __sveltets_2_ensureArray(others)){seat;;__sveltets_2_ensureSnippet(row(seat, called(seat)));}
 }

 { svelteHTML.createElement("h3", {});t("links-screens"); }
 { svelteHTML.createElement("ul", {});
     for(let screen of __sveltets_2_ensureArray(links?.screens ?? [])){screen.screen; { svelteHTML.createElement("li", { "class":`shown`,}); { svelteHTML.createElement("span", {});screen.screen; } { svelteHTML.createElement("em", { "class":{ on: screen.online > 0 },});t("links-screen", { n: screen.online, scene: t(`scene-${screen.kind}`) }); } }}
   { svelteHTML.createElement("li", {}); { svelteHTML.createElement("a", {     "href":`/screen/${id}/main`,"target":`_blank`,"rel":`noopener`,});t("monitor-open"); } }
   { svelteHTML.createElement("li", {}); { svelteHTML.createElement("a", {     "href":`/presenter/${id}`,"target":`_blank`,"rel":`noopener`,});t("links-presenter"); } }
   { svelteHTML.createElement("li", {}); { svelteHTML.createElement("a", {     "href":`/audience/${id}`,"target":`_blank`,"rel":`noopener`,});t("links-audience", { n: number(links?.followers ?? 0) }); } }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Links__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Links__SvelteComponent_ = ReturnType<typeof Links__SvelteComponent_>;
/*Ωignore_endΩ*/export default Links__SvelteComponent_;