"""What people type: numbers as they mean them, ids made from names, texts by their language."""

import re
import unicodedata
from decimal import Decimal
from typing import Final

NUMBER: Final = re.compile(r"[+-]?(\d[\d_]{0,14}(\.\d{0,9})?|\.\d{1,9})%?", re.ASCII)
SIGNS: Final = str.maketrans({"，": ",", "。": ".", "−": "-", "–": "-"})
NO_SHARES: Final = frozenset(
    {"cap", "deduct", "deviation", "difficulty", "floor", "full", "high", "low", "max", "min", "most_bonus"}
    | {"most_deduction", "points", "step", "tolerance", "top", "turn_minutes", "within"}
)
"""Fields of points, marks and times: 60 % of what?"""
UNSEEN: Final = "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Signs that nobody sees, which make two ids of one; those that join letters are not among them."""
FRACTION: Final = re.compile(r"(\d{1,6}) ?/ ?(\d{1,6})", re.ASCII)


def may_be_share(path: tuple[str | int, ...]) -> bool:
    """Whether a percentage can stand here: not for points and marks, nor for the limits of awards and levels."""
    names = [p.replace("-", "_") for p in path if isinstance(p, str)]
    if names[:1] in (["awards"], ["levels"]):
        return names[-1] == "share"
    return names[-1:] == [] or NO_SHARES.isdisjoint(names[-1:])


def meant(text: str) -> str:
    """The number that was probably meant, or nothing.

    Wide digits, a decimal comma or a Chinese stop, 1,000, a word behind it, 5e1, 1:42.68 in seconds, 1/2, more
    places than anybody writes.
    """
    plain = unicodedata.normalize("NFKC", text).strip().translate(SIGNS)
    if re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d{1,9})?", plain):
        return plain.replace(",", "")
    if re.match(r"\d{2,4}[-/]\d{1,2}[-/]\d", plain):  # a spreadsheet's date
        return ""
    if share := re.fullmatch(r"(\d{1,3}(\.\d{1,9})?) %", plain):
        return f"{share[1]}%"
    if clock := re.fullmatch(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(\.\d{1,9})?", plain):
        return f"{int(clock[1] or 0) * 3600 + int(clock[2]) * 60 + int(clock[3])}{clock[4] or ''}"
    if (part := FRACTION.fullmatch(plain)) and int(part[2]):
        return format((Decimal(part[1]) / int(part[2])).quantize(Decimal("1e-9")).normalize(), "f")
    found = re.match(r"([+-]?\d{1,15})(?!\d)(?:[.,、]+(\d+))?(e[+-]?\d{1,2})?", plain, re.IGNORECASE)
    if found is None:
        return ""
    number = Decimal(f"{found[1]}.{found[2] or 0}{found[3] or ''}")
    likely = format(number.quantize(Decimal("1e-9")).normalize() if abs(number) < 10**9 else number, "f")
    return likely if NUMBER.fullmatch(likely) else ""


def slug(name: str) -> str:
    """An id made from a name: spaces, signs that ids may not hold and those that end an address become hyphens."""
    seen = re.sub(f"[{UNSEEN}]", "", name).strip()
    return re.sub(r"[\s/:+|,?#%\\]+", "-", seen).strip("-")[:64]


def words(text: str) -> dict[str, str]:
    """A text under its own language: Chinese if it holds a Chinese character, else English."""
    return {"zh-CN" if re.search(r"[\u3400-\u9fff\U00020000-\U0003ffff]", text) else "en": text}
