"""Printable pages as HTML: one template each, on the server with a linked style, in a file with the style inside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from app.config import FRONTEND
from app.rulesheet import RuleSheet, rule_sheet
from app.rulesheet.table import Struck
from app.sentences import say
from judging.ids import LANGS, Lang
from judging.plan import Plan

if TYPE_CHECKING:
    import jinja2

    from app.rulesheet.settling import LineOf

TEMPLATES: Final = FRONTEND / "templates"
STYLE: Final = TEMPLATES / "paper.css"


@dataclass(frozen=True, kw_only=True)
class About:
    """What a rule sheet says of its contest: whether it is in force, what was accepted, the server's key."""

    mode: str = ""
    accepted: tuple[str, ...] = ()
    opened_by: str = ""
    opened_at: str = ""
    key: str = ""
    qr: str = ""
    plan_file: str = ""


@lru_cache
def templates() -> "jinja2.Environment":
    """The templates, every text escaped."""
    import jinja2

    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, undefined=jinja2.StrictUndefined
    )
    made.tests["struck"] = lambda cell: isinstance(cell, Struck)
    return made


def style() -> str:
    """The style of printed pages."""
    return STYLE.read_text(encoding="utf-8")


def paper(
    template: str,
    lang: Lang,
    title: str,
    given: Mapping[str, object],
    *,
    script: str = "",
    links: Sequence[tuple[str, str]] = (),
    inside: bool = False,
) -> str:
    """A printable page; `inside` puts the style into the page, for a file that stands alone."""
    text = style()
    page: str = (
        templates()
        .get_template(template)
        .render(
            lang=lang,
            title=title,
            css=text if inside else "",
            css_stamp=sha256(text.encode()).hexdigest()[:12],
            script=script,
            links=links,
            say=partial(say, lang),
            words={each: partial(say, each) for each in LANGS},
            **given,
        )
    )
    return page


def rules_file(plan: Plan, lang: Lang, line_of: "LineOf | None") -> str:
    """The rule sheet in both languages as one page that needs no server; the reader's language stands open."""
    sheets = [rule_sheet(plan, each, line_of) for each in LANGS]
    title = next(s.title for s in sheets if s.lang == lang)
    return paper("rules.html", lang, title, {"sheets": sheets, "about": About()}, inside=True)


def rules_page(sheet: RuleSheet, about: About, script: str, links: Sequence[tuple[str, str]]) -> str:
    """The rule sheet of a contest on this server."""
    return paper(
        "rules.html", sheet.lang, sheet.title, {"sheets": [sheet], "about": about}, script=script, links=links
    )
