"""Every sentence file parses, both languages hold the same sentences, and every question and mistake has one."""

import re
from ast import Attribute, Call, Constant, walk
from ast import parse as parsed
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import ast, parse

from app.sentences import LOCALES, day_in_words, knows, say
from judging.ids import LANGS
from judging.outcome import QuestionKind

FILES = sorted({p.name for lang in LANGS for p in (LOCALES / lang).glob("*.ftl")})


def messages(lang, name):
    path = LOCALES / lang / name
    assert path.exists(), f"{name} is missing in {lang}"
    body = parse(path.read_text(encoding="utf-8")).body
    junk = [e.content for e in body if isinstance(e, ast.Junk)]
    assert junk == [], f"{lang}/{name}"
    return {e.id.name: variables(e) for e in body if isinstance(e, ast.Message)}


def variables(message):
    return set(re.findall(r"\$(\w+)", "".join(str(vars_of(message)))))


def vars_of(node):
    """Names of the variables anywhere below a node."""
    if isinstance(node, ast.VariableReference):
        return [f"${node.id.name} "]
    if isinstance(node, ast.BaseNode):
        return [name for value in vars(node).values() for name in vars_of(value)]
    if isinstance(node, list):
        return [name for value in node for name in vars_of(value)]
    return []


@pytest.mark.parametrize("name", FILES)
def test_both_languages_hold_the_same_sentences_with_the_same_words_filled_in(name):
    chinese, english = (messages(lang, name) for lang in LANGS)
    assert chinese.keys() == english.keys()
    only_one = {"reason", "lang"}
    for code, words in chinese.items():
        assert (
            words - only_one == english[code] - only_one or words <= english[code] or english[code] <= words
        ), code


@pytest.mark.parametrize("lang", LANGS)
def test_every_question_and_every_mistake_has_a_sentence(lang):
    kinds = get_args(QuestionKind)
    assert [k for k in kinds if not knows(lang, f"check-{k}")] == []
    of_plans = kinds[kinds.index("overtime-overlap") :]
    assert len(of_plans) > 30
    assert [k for k in of_plans if not knows(lang, f"settle-{k}")] == []
    codes = {code for path in SOURCES for code in noted(path)}
    assert len(codes) > 40
    assert [c for c in codes if not knows(lang, f"plan-mistake-{c}")] == []


SOURCES = [p for folder in ("planfile", "tallyfile") for p in Path(f"app/{folder}").glob("*.py")]


def noted(path):
    """Codes of the mistakes a module notes: Mistake(code=…), wrong(node, path, code), at(path, code)."""
    for call in walk(parsed(path.read_text("utf-8"))):
        if not isinstance(call, Call):
            continue
        name = call.func.attr if isinstance(call.func, Attribute) else getattr(call.func, "id", "")
        position = {"wrong": 2, "at": 1}.get(name)
        found = [call.args[position]] if position is not None and len(call.args) > position else []
        found += [k.value for k in call.keywords if name == "Mistake" and k.arg == "code"]
        yield from (c.value for c in found if isinstance(c, Constant))


def test_a_sentence_that_does_not_exist_is_an_error_and_never_an_empty_line():
    with pytest.raises(KeyError, match="no sentence"):
        say("en", "no-such-sentence")
    with pytest.raises(KeyError):
        say("en", "plan-mistake-not-number")


NOTHING = ("–", "none", ": .", "：。", "：，")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "code", ["plan-mistake-unknown-id", "plan-right-unknown-id", "plan-mistake-unknown-judge",
             "plan-right-unknown-judge", "plan-mistake-round-mismatch", "plan-right-round-mismatch",
             "plan-mistake-idle-decision", "plan-right-idle-decision", "refused-no-such-item",
             "refused-no-such-thing", "refused-other-round"],
)  # fmt: skip
def test_where_there_is_nothing_to_list_the_sentence_says_so_in_words(lang, code):
    words = {"what": "panel", "value": "nobody", "component": "marks"}
    empty, full = (say(lang, code, **words, known=known, items=known) for known in ("none", "a, b"))
    assert empty != full
    assert [mark for mark in NOTHING if mark in empty] == []


COUNTED = {
    "refused-awards-left": "One award has not been given yet.",
    "refused-sheet-incomplete": "One criterion has no mark yet. Fill it in and submit; the others are kept.",
    "refused-papers-wrong": "The file has one mistake; nothing was read.",
    "log-figures-released": "Made public: one line of figures or ballots",
    "cli-check-questions": "The rule sheet leaves one question open; the host says yes to it when opening the contest.",
}


@pytest.mark.parametrize("code", COUNTED)
def test_one_is_told_in_the_singular(code):
    assert say("en", code, count=1) == COUNTED[code]
    assert say("en", code, count="1") == COUNTED[code]
    assert "2" in say("en", code, count=2)


def test_a_judge_who_is_missing_and_one_who_reopened_are_told_in_the_singular():
    told = say("en", "cue-close-marking-missing-detail", absent=1, reopened=1)
    assert "the one who has not recorded is left out" in told
    assert "the one reopened sheet counts with its first marks" in told


def test_a_day_is_written_in_the_readers_form_and_what_is_no_day_stays_as_it_was_typed():
    assert day_in_words("2023-03-23", "zh-CN") == "2023年3月23日"
    assert day_in_words("2023-03-23", "en") == "23 March 2023"
    assert day_in_words("spring", "en") == "spring"
