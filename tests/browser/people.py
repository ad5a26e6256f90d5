"""What people do in their windows, in the words of the night."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Night

HOLD_MS = 1500
"""Longer than any long press the product asks for, on a busy machine, too."""


BREATH_MS = 700
"""The console takes no second step within a breath of the first: a doubled key press is one step."""


OFFERED = "[...document.querySelectorAll('[data-next] :is(strong, em)')].map(part => part.innerText).join()"
"""What the large button offers; the small line above it also tells of the connection."""


def hold(page: Page, key: str = " ") -> None:
    """A long press of a key."""
    page.keyboard.down(key)
    page.wait_for_timeout(HOLD_MS)
    page.keyboard.up(key)


def next_step(host: Page) -> Locator:
    """The host's one large button."""
    return host.locator("[data-next]")


def press(host: Page, night: Night) -> None:
    """The one key: a press, or a long press where the step cannot be taken back; waits until the show moved on."""
    expect(next_step(host)).to_be_enabled()
    host.wait_for_timeout(BREATH_MS)
    expect(next_step(host)).to_be_enabled()
    before = host.evaluate(OFFERED)
    if "kept" in (next_step(host).get_attribute("class") or ""):
        hold(host)
    else:
        host.keyboard.press("Space")
    host.wait_for_function(
        f"before => {OFFERED} !== before && !document.querySelector('[data-next].armed')",
        arg=before,
        timeout=15_000,
    )


def mark(judge: Page, **marks: str) -> None:
    """Type the marks, one a criterion."""
    for criterion, value in marks.items():
        field = judge.locator(f"[data-criterion={criterion}] input.v")
        expect(field).to_be_editable()
        field.fill(value)
        field.press("Enter")


def submit(judge: Page) -> None:
    """The one deliberate press."""
    button = judge.locator("button.submit")
    expect(button).to_be_visible()
    button.focus()
    hold(judge, "Enter")


def saved(judge: Page, state: str) -> None:
    """The pad says what has become of the sheet: "stored", "sending" or "recorded"."""
    expect(judge.locator(f"[data-saved={state}]")).to_be_visible()
