///<reference types="svelte" />
;
import { lang, setLang, t } from "./i18n.svelte";
function $$render() {

  

  const other = $derived(lang.current === "en" ? "zh-CN" : "en");
;
async () => {


 { svelteHTML.createElement("button", {       "type":`button`,"lang":other,"onclick":() => setLang(other),"aria-label":`${t("language")}: ${t(other === "en" ? "language-en" : "language-zh")}`,});
  t(other === "en" ? "language-en" : "language-zh");
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LangSwitch__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LangSwitch__SvelteComponent_ = ReturnType<typeof LangSwitch__SvelteComponent_>;
/*Ωignore_endΩ*/export default LangSwitch__SvelteComponent_;