"""Awards, and who can earn them."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from judging.ids import AwardId, ComponentId, CriterionId
from judging.rules.numbers import Weight


@dataclass(frozen=True, kw_only=True)
class Eligible:
    """Who can earn an award.

    Entries of these categories (none = all), a ceiling per unit, none of the winners of the other awards
    named, a total at least this good (at most this, where low is better).
    """

    categories: tuple[str, ...] = ()
    per_unit: int | None = None
    without: tuple[AwardId, ...] = ()
    at_least: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class ByStanding:
    """The next `quota` entries in standing order after the standing awards listed before it: 1, then 2, then 3.

    A tie across the boundary: people decide (`ask`), all share, or nobody of the tied. A prize shared by more than its
    quota uses up places of the next one that is open to the tied by category; places not filled are not carried over.
    """

    quota: int
    eligible: Eligible = field(default_factory=Eligible)
    ties: Literal["ask", "share", "none"] = "ask"


@dataclass(frozen=True, kw_only=True)
class ByThreshold:
    """Everybody whose total (or component, or criterion value) is at least this much.

    Where low is better: at most this much. With a ceiling per unit the better ones of a unit in the standing; which of
    equal ones, people choose.
    """

    at_least: Weight
    component: ComponentId | None = None
    criterion: CriterionId | None = None
    eligible: Eligible = field(default_factory=Eligible)


@dataclass(frozen=True, kw_only=True)
class ByCategory:
    """The best `quota` entries within one category."""

    category: str
    quota: int = 1
    eligible: Eligible = field(default_factory=Eligible)
    ties: Literal["ask", "share", "none"] = "ask"


@dataclass(frozen=True, kw_only=True)
class ByCriterion:
    """The best `quota` entries in a criterion (best innovation); ties there go to the standing when declared."""

    criterion: CriterionId
    quota: int = 1
    then_standing: bool = False
    eligible: Eligible = field(default_factory=Eligible)
    ties: Literal["ask", "share", "none"] = "ask"


@dataclass(frozen=True, kw_only=True)
class ByComponent:
    """The best `quota` entries in a component, e.g. the audience's favourite by its ballot."""

    component: ComponentId
    quota: int = 1
    then_standing: bool = False
    eligible: Eligible = field(default_factory=Eligible)
    ties: Literal["ask", "share", "none"] = "ask"


@dataclass(frozen=True, kw_only=True)
class ByMovement:
    """The biggest climb of a unit against the previous contest's standing; at least `least` places.

    A unit climbs once, with its best entry (of equals the one listed first: the prize is the unit's).
    """

    quota: int = 1
    least: int = 1
    eligible: Eligible = field(default_factory=Eligible)
    ties: Literal["ask", "share", "none"] = "ask"


AwardRule = ByStanding | ByThreshold | ByCategory | ByCriterion | ByComponent | ByMovement
