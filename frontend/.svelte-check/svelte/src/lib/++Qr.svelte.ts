///<reference types="svelte" />
;
import type { Attachment } from "svelte/attachments";

;type $$ComponentProps =  { svg: string; label: string };function $$render() {

  

  let { svg, label }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const draw: Attachment<HTMLElement> = (place) => {
    // Written to stand in HTML, the text may lack the namespace that XML wants.
    const text = svg.includes("xmlns=") ? svg : svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
    const image = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    const known = ["svg", "g", "path", "rect"];
    const parts = [image, ...image.querySelectorAll("*")];
    if (parts.some((part) => !known.includes(part.localName))) return;
    for (const part of parts)
      for (const name of part.getAttributeNames()) if (/^on|style|href/i.test(name)) part.removeAttribute(name);
    image.setAttribute("aria-hidden", "true");
    place.replaceChildren(document.adoptNode(image));
  };
;
async () => {


 { svelteHTML.createElement("span", {      "class":`qr`,"role":`img`,"aria-label":label,[Symbol("@attach")]:draw,}); }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Qr__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Qr__SvelteComponent_ = ReturnType<typeof Qr__SvelteComponent_>;
/*Ωignore_endΩ*/export default Qr__SvelteComponent_;