"""Binding: nodes of the file become the plan's dataclasses, by their type hints; every mistake is noted."""
# ruff: noqa: ANN401 - what a type hint binds to is known only when the program runs

import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any, Final, Literal, TypeVar, cast, get_args, get_origin

from app.planfile.examples import example_of
from app.planfile.hints import hints_of, mapping_fields, required, stand_in
from app.planfile.kinds import MAIN, WRITTEN, kebab, members_of, name_of, names
from app.planfile.mistakes import Mistake, Mistakes, Path, guess
from app.planfile.source import Node
from app.planfile.texts import FRACTION, NUMBER, UNSEEN, may_be_share, meant, slug, words
from app.planfile.unknown import unknown
from judging.ids import LANGS
from judging.rules import Weight

T = TypeVar("T")
ID: Final = re.compile(rf"[^\s/:+|,?#%\\{UNSEEN}]{{1,64}}")
"""What parts ids in the journal and in traces, what an address can not hold and what nobody sees stands in none."""

Shaper = Callable[[Node, "Binder", Path], Node]
"""Turns the short forms people write into the full form of one dataclass."""


class Invalid(Exception):
    """The value can not be bound; its mistake has been noted."""


class Binder:
    """Binds one file; remembers where each bound value stands, for mistakes found later."""

    def __init__(
        self,
        mistakes: Mistakes,
        shapers: Mapping[type, Shaper],
        where: dict[Path, tuple[int, int]] | None = None,
    ) -> None:
        """Mistakes are noted in the given collection, places in the given mapping."""
        self.mistakes = mistakes
        self.where: dict[Path, tuple[int, int]] = {} if where is None else where
        self._shapers = shapers

    def wrong(self, node: Node, path: Path, code: str, **args: str) -> Invalid:
        """Note a mistake at a node; raise what it returns to give the value up."""
        at = {"line": node.line, "column": node.column}
        self.mistakes.add(Mistake(**at, path=path, code=code, args=args, sheet=node.sheet))
        return Invalid(code)

    def twice(self, node: Node, names: Iterable[str], path: Path) -> None:
        """Note that one thing stands in a mapping under two names, where the later of them is."""
        first, later = sorted((node.fields[n] for n in names), key=lambda n: (n.line, n.column))
        field = next(n for n in node.fields if node.fields[n] is later)
        self.wrong(later, (*path, field), "twice", field=field, first=str(first.line))

    def at(self, path: Path, code: str, **args: str) -> None:
        """Note a mistake at a path bound before (or at the nearest path above it)."""
        place = path
        while place not in self.where and place:
            place = place[:-1]
        if (
            len(place) == len(path) - 1
        ):  # in `method: { mean: { on: x } }` the name of the choice stands in between
            inside = (p for p in self.where if len(p) == len(path) + 1 and (*p[:-2], p[-1]) == path)
            place = next(inside, place)
        if any(m.path[: len(path)] == path or path[: len(m.path)] == m.path for m in self.mistakes if m.path):
            return  # what stands there is already wrong, and may only be a stand-in
        line, column = self.where.get(place, (1, 1))
        self.mistakes.add(Mistake(line=line, column=column, path=path, code=code, args=args))

    def bind(self, node: Node, hint: Any, path: Path) -> Any:
        """The value the hint asks for; Invalid (its mistake noted) when the node holds another."""
        self.where.setdefault(path, (node.line, node.column))
        if hasattr(hint, "__supertype__"):
            return self._id(node, path)
        if (members := members_of(hint)) is not None:
            return self._optional_or_choice(node, hint, members, path)
        if isinstance(hint, type) and is_dataclass(hint):
            return self.dataclass(node, hint, path)
        origin, inner = get_origin(hint), get_args(hint)
        if origin is Literal:
            return self._literal(node, inner, path)
        if origin is tuple:
            return self._tuple(node, inner[0], path)
        if origin is not None and issubclass(origin, Mapping):
            return self._mapping(node, inner, path)
        return self._scalar(node, hint, path)

    # --- scalars ------------------------------------------------------------------------------------------

    def text(self, node: Node, path: Path) -> str:
        """The text of a scalar."""
        if node.shape != "scalar":
            raise self.wrong(node, path, "not-text", example=example_of(path))
        return node.text

    def _id(self, node: Node, path: Path) -> str:
        text = self.text(node, path)
        if not ID.fullmatch(text):
            raise self.wrong(node, path, "not-id", value=text[:80], example=slug(text) or "team-1")
        return text

    def _scalar(self, node: Node, hint: Any, path: Path) -> Any:
        if hint is str:
            return self.text(node, path)
        if hint is bool:
            if node.shape == "scalar" and node.text.lower() in ("true", "false", "yes", "no"):
                return node.text.lower() in ("true", "yes")
            raise self.wrong(node, path, "not-yes-no", value=_shown(node), example="true")
        number = self.decimal(node, path, share=hint is Decimal and may_be_share(path))
        if hint is Decimal:
            return number
        if hint is int:
            if number != int(number):
                raise self.wrong(
                    node, path, "not-whole", value=_shown(node), example=str(max(int(number), 1))
                )
            return int(number)
        raise TypeError(f"no binding for {hint!r}")

    def decimal(self, node: Node, path: Path, example: str = "", *, share: bool = True) -> Decimal:
        """An exact decimal from the text as typed; 60% is 0.60 where a share may stand."""
        text = node.text.strip() if node.shape == "scalar" else ""
        if not NUMBER.fullmatch(text) or (text.endswith("%") and not share):
            likely = (
                (meant(text) if share else meant(text).rstrip("%")) or example or example_of(path, "12.5")
            )
            raise self.wrong(node, path, "not-number", value=_shown(node), example=likely)
        try:
            number = Decimal(text.rstrip("%").replace("_", ""))
        except InvalidOperation as problem:
            raise self.wrong(node, path, "not-number", value=text, example="12.5") from problem
        return number / 100 if text.endswith("%") else number

    def _weight(self, node: Node, path: Path) -> Decimal | Fraction:
        """A weight may be a fraction of whole numbers where no decimal reaches it: 1/3."""
        text = node.text.strip() if node.shape == "scalar" else ""
        if (found := FRACTION.fullmatch(text)) and int(found[2]):
            return Fraction(int(found[1]), int(found[2]))
        return self.decimal(node, path)

    def _literal(self, node: Node, allowed: tuple[Any, ...], path: Path) -> Any:
        text = self.text(node, path)
        same = {str(a).lower().replace("_", "-"): a for a in allowed}
        found = same.get(text.lower().replace("_", "-"))
        if found is None:
            words = ", ".join(map(str, allowed))
            raise self.wrong(node, path, "not-one-of", value=text, allowed=words, guess=guess(text, same))
        return found

    # --- containers ---------------------------------------------------------------------------------------

    def _tuple(self, node: Node, hint: Any, path: Path) -> tuple[Any, ...]:
        if node.shape == "null":
            return ()
        # one value where a list may stand is a list of one
        items = node.items if node.shape == "list" else (node,)
        bound = []
        for i, item in enumerate(items):
            try:
                bound.append(self.bind(item, hint, (*path, i)))
            except Invalid:
                # those behind it keep their position, for the lines of later mistakes
                bound.append(stand_in(hint))
        return tuple(bound)

    def _mapping(self, node: Node, inner: tuple[Any, ...], path: Path) -> dict[Any, Any]:
        if get_origin(inner[0]) is Literal and get_args(inner[0]) == LANGS:
            return self._words(node, path)
        if node.shape == "null":
            return {}
        if node.shape != "map":
            raise self.wrong(
                node, path, "not-mapping", value=_shown(node), example=example_of(path, "{ a: 1 }")
            )
        result = {}
        for key, value in node.fields.items():
            with suppress(Invalid):
                result[key] = self.bind(value, inner[1], (*path, key))
        return result

    def _words(self, node: Node, path: Path) -> dict[str, str]:
        """Texts of the organiser: plain text (its language seen from its characters), or one per language."""
        if node.shape == "scalar" and node.text.strip():
            return words(node.text)
        if node.shape != "map" or not node.fields:
            raise self.wrong(node, path, "not-words", example='{ zh-CN: 一等奖, en: "First prize" }')
        result: dict[str, str] = {}
        for key, value in node.fields.items():
            lang = {"zh": "zh-CN", "zh-cn": "zh-CN", "zh_cn": "zh-CN"}.get(key.lower(), key.lower())
            if lang not in LANGS:
                raise self.wrong(value, (*path, key), "unknown-language", value=key, allowed=", ".join(LANGS))
            result[lang] = self.text(value, (*path, key))
            if not result[lang].strip():
                raise self.wrong(
                    value, (*path, key), "not-words", example='{ zh-CN: 一等奖, en: "First prize" }'
                )
        return result

    def _optional_or_choice(self, node: Node, hint: Any, members: tuple[Any, ...], path: Path) -> Any:
        if node.shape == "null" and type(None) in get_args(hint):
            return None
        if len(members) == 1:
            return self.bind(node, members[0], path)
        if members == get_args(Weight):
            return self._weight(node, path)
        if all(isinstance(m, type) and is_dataclass(m) for m in members):
            return self.choice(node, members, path)
        return self.bind(node, members[0], path)

    # --- dataclasses --------------------------------------------------------------------------------------

    def dataclass(self, node: Node, of: type[T], path: Path) -> T:
        """A dataclass from a mapping (or from the short form its shaper knows)."""
        if of in self._shapers:
            node = self._shapers[of](node, self, path)
        if node.shape == "null":
            node = node.map({})
        if node.shape != "map":
            main = MAIN.get(of)
            if main is None:
                raise self.wrong(
                    node, path, "not-mapping", value=_shown(node), example=example_of(path, "{ … }")
                )
            node = node.map({main: node})
        declared = {f.name: f for f in fields(cast(Any, of)) if f.init}
        written = WRITTEN.get(of, {})
        values: dict[str, Any] = {}
        spelt: dict[str, str] = {}
        for key, value in node.fields.items():
            name = key.replace("-", "_")
            if name not in declared:
                code, args = unknown(node, of, key, value)
                self.wrong(value, (*path, key), code, **args)
                continue
            hint = hints_of(cast(Any, of))[name]
            if (other := spelt.setdefault(name, key)) != key:
                self.twice(node, (other, key), path)
            if value.shape == "null" and not required(declared[name]):
                continue
            with suppress(Invalid):
                values[name] = self.bind(value, hint, (*path, written.get(name, key)))
        for name, declared_field in declared.items():
            if required(declared_field) and name not in values:
                if name not in _names(node):
                    missing = (*path, written.get(name, name))
                    example = example_of(missing)
                    self.wrong(
                        node, missing, "missing-field", field=str(missing[-1]), of=kebab(of), example=example
                    )
                values[name] = stand_in(hints_of(cast(Any, of))[name])
        return of(**values)

    def choice(self, node: Node, members: tuple[type, ...], path: Path) -> Any:
        """One of several dataclasses: `mean`, `{trimmed-mean: {highest: 2}}` or `{kind: trimmed-mean, highest: 2}`."""
        known = names(members)
        short = ", ".join(name_of(m) for m in members)
        if node.shape == "scalar":
            chosen = self._kind(node, node.text, known, short, path)
            return self.dataclass(node.map({}), chosen, path)
        if node.shape != "map" or not node.fields:
            raise self.wrong(
                node, path, "no-kind", allowed=short, example=example_of(path, name_of(members[0]))
            )
        if "kind" in node.fields:
            kind = node.fields["kind"]
            chosen = self._kind(kind, self.text(kind, (*path, "kind")), known, short, path)
            return self.dataclass(node.without("kind"), chosen, path)
        named = [k for k in node.fields if k in known]
        if len(named) != 1:
            key = next(iter(node.fields))
            value = node.fields[key]
            if not named:
                raise self.wrong(
                    value, path, "unknown-kind", value=key, allowed=short, guess=guess(key, short.split(", "))
                )
            raise self.wrong(node, path, "two-kinds", value=", ".join(named), allowed=short)
        chosen = known[named[0]]
        inside, rest = node.fields[named[0]], node.without(named[0])
        for both in inside.fields.keys() & rest.fields.keys():
            first = min(inside.fields[both].line, rest.fields[both].line)
            self.wrong(rest.fields[both], (*path, both), "twice", field=both, first=str(first))
        if inside.shape in ("map", "null") and not rest.fields:
            return self.dataclass(inside, chosen, (*path, named[0]))
        if inside.shape == "map" and MAIN.get(chosen) not in mapping_fields(chosen):
            return self.dataclass(inside.having(**rest.fields), chosen, path)
        main = MAIN.get(chosen)
        if main is None:
            here = (*path, named[0])
            example = example_of(here, named[0])
            raise self.wrong(inside, here, "not-mapping", value=_shown(inside), example=example)
        if main in rest.fields and inside.shape != "null":
            self.twice(node, (named[0], main), path)
        bare = rest if inside.shape == "null" else rest.having(**{main: inside})
        return self.dataclass(bare, chosen, path)

    def _kind(self, node: Node, text: str, known: Mapping[str, type], short: str, path: Path) -> type:
        if text not in known:
            raise self.wrong(
                node, path, "unknown-kind", value=text, allowed=short, guess=guess(text, short.split(", "))
            )
        return known[text]


def _names(node: Node) -> set[str]:
    return {k.replace("-", "_") for k in node.fields}


def _shown(node: Node) -> str:
    return (
        node.text[:80]
        if node.shape == "scalar"
        else {"list": "[…]", "map": "{…}", "null": "–"}.get(node.shape, "")
    )
