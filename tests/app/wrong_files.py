"""A good plan file to be spoilt in tests, and what must be said of every mistake."""

from app.sentences import say
from judging.ids import LANGS

PLAN = """\
contest: { id: night, title: 小擂台, date: "2026-03-01", starts: "19:00" }
units: [{ id: jt, name: 交通运输局 }, { id: cz, name: 财政局 }]
entries:
  - { id: e1, unit: jt, topic: 四好农村路 }
  - { id: e2, unit: cz }
panels:
  - id: leaders
    judges: [{ id: j1, name: 李主任 }, { id: j2, name: 王局长 }, { id: j3, name: 张书记 }]
    criteria:
      - { id: content, max: 60, step: 0.5 }
      - { id: style, max: 40, weight: 1 }
phases: [{ id: show, minutes: 8, warn_at: [60] }]
rounds: [{ id: final, name: 决赛 }]
tally:
  method: { trimmed-mean: { highest: 1, lowest: 0 } }
  rounding: 2
  overtime: [{ from: 1, to: 30, deduct: 0.5 }, { from: 31, deduct: 1 }]
  ties: [more-decimals, { criterion: content }, lot]
awards:
  - { id: first, name: 一等奖, standing: 1 }
"""


def complete(found, line, code):
    """The mistake is among those found, and each of them says where, what, and what would be right."""
    assert isinstance(found, list)
    assert (line, code) in [(m.line, m.code) for m in found], [str(m) for m in found]
    for mistake in found:
        for lang in LANGS:
            text = mistake.sentence(lang)
            assert str(mistake.line) in text
            assert "{ $" not in text
            assert "Traceback" not in text
            signs = ("Right would be:", "Did you mean") if lang == "en" else ("正确写法", "是不是")
            assert any(sign in text for sign in signs) or right_of(mistake, lang) in text, text


def right_of(mistake, lang):
    return say(lang, f"plan-right-{mistake.code}", **mistake.args)
