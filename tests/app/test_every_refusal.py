"""Every refusal of a file says what would be right in both languages, and is shown by a test: a new one has to, too."""

import re
from ast import Call, Constant, FunctionDef, get_source_segment, walk
from ast import parse as parsed
from pathlib import Path

import pytest

from app.planfile import mistakes
from app.planfile.mistakes import Mistake
from app.sentences import LOCALES, knows
from judging.ids import LANGS

FRAME = {"line", "cell", "guess", "example"}
CODES = sorted(
    set(
        re.findall(
            r"^plan-mistake-([\w-]+) =", (LOCALES / "en" / "plan.ftl").read_text("utf-8"), re.MULTILINE
        )
    )
    - FRAME
)
SOURCES = [p for folder in ("planfile", "tallyfile") for p in sorted(Path(f"app/{folder}").rglob("*.py"))]
SHOWN = "\n".join(
    p.read_text("utf-8") for p in sorted(Path("tests").rglob("*.py")) if p.name != Path(__file__).name
)


def functions():
    for path in SOURCES:
        text = path.read_text("utf-8")
        for node in walk(parsed(text)):
            if isinstance(node, FunctionDef):
                yield node, get_source_segment(text, node) or ""


def uttering(code):
    """The functions that utter a refusal, each with its text."""
    return [
        text
        for node, text in functions()
        if any(
            isinstance(n, Constant) and n.value == code
            for call in walk(node)
            if isinstance(call, Call)
            for n in walk(call)
        )
        or f'"{code}"' in text
    ]


@pytest.mark.parametrize("code", CODES)
def test_a_refusal_says_what_would_be_right_and_is_shown_by_a_test(code):
    assert f'"{code}"' in SHOWN, "no test shows it"
    if all(knows(lang, f"plan-right-{code}") for lang in LANGS):
        return
    told = uttering(code)
    assert told, "nothing utters it"
    assert [text for text in told if "example" not in text and "guess" not in text] == []


def test_a_refusal_says_where_it_is_and_an_example_comes_before_a_rule():
    found = Mistake(
        line=7, column=28, path=("a", 0), code="not-number", args={"value": "x", "example": "12.5"}
    )
    assert str(found) == "line 7 (a.1): “x” is not a number. Right would be: 12.5"
    assert found.sentence("zh-CN") == "第 7 行（a.1）：“x”不是数字。正确写法：12.5"
    cell = Mistake(line=7, column=28, path=(), code="not-number", args={"value": "x"}, sheet="marks")
    assert str(cell) == "sheet marks, cell AB7: “x” is not a number. Write a plain number."
    assert cell.sentence("zh-CN") == "工作表 marks，单元格 AB7：“x”不是数字。请写普通的数字。"


def test_no_refusal_can_be_uttered_without_the_sentence_that_belongs_to_it():
    with pytest.raises(KeyError, match="plan-mistake-no-such-code"):
        mistakes.Mistake(line=1, column=1, path=(), code="no-such-code").sentence()
