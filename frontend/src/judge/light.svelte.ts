// Bright or dark room: chosen on this device, remembered, dark until told otherwise.
const remembered = "leitai.light";

class Light {
  on = $state(kept());

  set(on: boolean): void {
    this.on = on;
    this.show();
    try {
      localStorage.setItem(remembered, on ? "1" : "0");
    } catch {
      // Forbidden storage: the choice holds for this page.
    }
  }

  show(): void {
    if (this.on) document.documentElement.dataset.theme = "light";
    else delete document.documentElement.dataset.theme;
  }
}

function kept(): boolean {
  try {
    return localStorage.getItem(remembered) === "1";
  } catch {
    return false;
  }
}

export const light = new Light();
