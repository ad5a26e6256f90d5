import { render } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import Qr from "./Qr.svelte";

const code = '<svg viewBox="0 0 4 4" class="segno"><path class="qrline" stroke="#000" d="M0 0.5h1"/></svg>';

describe("a QR code from the server", () => {
  it("is drawn as SVG although its text lacks the namespace", () => {
    const { container } = render(Qr, { svg: code, label: "QR code" });
    const image = container.querySelector("svg")!;
    expect(image.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(image.querySelector("path")?.getAttribute("d")).toBe("M0 0.5h1");
  });

  it.each([
    ['<svg onload="alert(1)"><path d="M0 0"/></svg>', "onload"],
    ['<svg><path d="M0 0" style="fill:url(//x)"/></svg>', "style"],
  ])("loses what could run or fetch: %s", (svg, name) => {
    const { container } = render(Qr, { svg, label: "QR code" });
    expect(container.querySelector(`[${name}]`)).toBeNull();
  });

  it.each(["<svg><script>alert(1)</script></svg>", "<svg><foreignObject/></svg>", "<html/>", "<svg"])(
    "is not drawn at all when it is anything else than a picture: %s",
    (svg) => {
      const { container } = render(Qr, { svg, label: "QR code" });
      expect(container.querySelector(".qr")?.children.length).toBe(0);
    },
  );
});
