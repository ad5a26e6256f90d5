"""The wire: what devices and the server say to each other, strict in, exact out.

One source of types: these dataclasses become the JSON Schema from which the TypeScript of the screens is generated
(`python -m app.protocol` prints it; the test command fails when the generated file differs).
"""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args

from pydantic import ConfigDict, Field, StringConstraints, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core.core_schema import DataclassSchema

from judging.commands import Command
from judging.figures.brought import Brought, Struck
from judging.ids import Instant
from judging.recorded import BallotCount, Figure, RankingRow, Turnout
from judging.scrutiny.correction import Amendment
from judging.seats import Role
from judging.views import advice, roles, slices

Ref = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{8,64}$")]
"""An id minted and stored by the device before it is sent: 8-64 letters, digits, - or _."""


# --- from a device


@dataclass(frozen=True, kw_only=True)
class Ask:
    """A command, with the id under which its answer will be remembered."""

    id: Ref
    command: Annotated[Command, Field(discriminator="kind")]
    type: Literal["ask"] = "ask"


@dataclass(frozen=True, kw_only=True)
class Ping:
    """The device's own heartbeat, every 5 s: its clock in ms, unsent commands, battery percent where known."""

    t: float
    unsent: Annotated[int, Field(ge=0, le=100_000)] = 0
    battery: Annotated[int, Field(ge=0, le=100)] | None = None
    type: Literal["ping"] = "ping"


ClientMessage = Ask | Ping


@dataclass(frozen=True, kw_only=True)
class Trial:
    """Amendments to be tried in the correction sandbox; nothing is recorded by trying."""

    amendments: tuple[Amendment, ...]


# --- from the server


@dataclass(frozen=True, kw_only=True)
class Welcome:
    """First message on a seat's socket."""

    seat: str
    role: Role
    device: str
    now: Instant
    version: str
    type: Literal["welcome"] = "welcome"


@dataclass(frozen=True, kw_only=True)
class View:
    """Slices that changed (all of them after connecting); newer replaces older. n counts this view only."""

    n: int
    slices: "Slices"
    type: Literal["view"] = "view"


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """The command is durable. The receipt is short and can be read out."""

    id: str
    receipt: str
    late: bool = False
    type: Literal["recorded"] = "recorded"


@dataclass(frozen=True, kw_only=True)
class RefusedMessage:
    """The command was not carried out; code and args make the sentence (Fluent key refused-<code>)."""

    id: str | None
    code: str
    args: Mapping[str, str | int]
    type: Literal["refused"] = "refused"


@dataclass(frozen=True, kw_only=True)
class Pong:
    """Answer to a ping: its t, and the server's clock."""

    t: float
    now: Instant
    type: Literal["pong"] = "pong"


@dataclass(frozen=True, kw_only=True)
class Bye:
    """The server is about to close this socket: come back after `retry_ms`, or not at all (None)."""

    reason: Literal["revoked", "replaced", "restart", "full", "slow", "gone"]
    retry_ms: int | None = None
    type: Literal["bye"] = "bye"


ServerMessage = Welcome | View | Recorded | RefusedMessage | Pong | Bye


@dataclass(frozen=True, kw_only=True)
class Slices:
    """Every slice there is; a message carries some. Which ones a role can get stands in judging/views/roles.py."""

    contest: slices.ContestSlice | None = None
    programme: slices.ProgrammeSlice | None = None
    draw: slices.DrawSlice | None = None
    stage: slices.StageSlice | None = None
    clock: slices.ClockSlice | None = None
    progress: slices.ProgressSlice | None = None
    reveal: slices.RevealSlice | None = None
    standings: slices.StandingsSlice | None = None
    levels: slices.LevelsSlice | None = None
    ceremony: slices.CeremonySlice | None = None
    pause: slices.BreakSlice | None = None
    seal: slices.SealSlice | None = None
    scene: slices.SceneSlice | None = None
    queue: slices.QueueSlice | None = None
    pad: slices.PadSlice | None = None
    earlier: slices.EarlierSlice | None = None
    run: slices.RunSlice | None = None
    rundown: slices.RundownSlice | None = None
    panel: slices.PanelSlice | None = None
    log: slices.LogSlice | None = None
    outcome: slices.OutcomeSlice | None = None
    links: slices.LinksSlice | None = None
    sheets: slices.SheetsSlice | None = None
    figures: slices.FiguresSlice | None = None
    scrutiny: slices.ScrutinySlice | None = None
    corrections: slices.CorrectionsSlice | None = None
    notices: slices.NoticesSlice | None = None


def _strict(*types: type) -> None:
    """Nothing unknown, nothing coerced: set on the domain's dataclasses here, so that the core knows no library."""
    for each in types:
        each.__pydantic_config__ = ConfigDict(extra="forbid", strict=True)  # type: ignore[attr-defined]


_strict(
    Ask, Ping, Trial, Brought, Struck, Figure, BallotCount, RankingRow, Turnout, *get_args(Amendment),
    *(each for each in get_args(Command) if isinstance(each, type)),
)  # fmt: skip

client_message: TypeAdapter[ClientMessage] = TypeAdapter(
    Annotated[ClientMessage, Field(discriminator="type")]
)
server_message: TypeAdapter[ServerMessage] = TypeAdapter(
    Annotated[ServerMessage, Field(discriminator="type")], config=ConfigDict(defer_build=True)
)
"""Every slice there is: built when its schema is asked for, not at each start."""
command: TypeAdapter[Command] = TypeAdapter(
    Annotated[Command, Field(discriminator="kind")], config=ConfigDict(defer_build=True)
)


class _Untitled(GenerateJsonSchema):
    """Without titles of fields, which would become types of their own in TypeScript."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 (signature of the library)
        return False

    def dataclass_schema(self, schema: DataclassSchema) -> JsonSchemaValue:
        """In what the server sends every field is always there: no optional ones in TypeScript."""
        made = super().dataclass_schema(schema)
        if self.mode == "serialization" and "properties" in made and schema["cls"] is not Slices:
            made["required"] = list(made["properties"])
        return made


def schema() -> dict[str, Any]:
    """JSON Schema of everything on the wire, one definition per type."""
    inputs: list[tuple[str, JsonSchemaMode, TypeAdapter[Any]]] = [
        ("ClientMessage", "serialization", client_message),
        ("ServerMessage", "serialization", server_message),
        *((role.__name__, "serialization", TypeAdapter(role)) for role in (
            roles.AudienceView, roles.ScreenView, roles.PresenterView, roles.JudgeView, roles.HostView,
            roles.ScrutineerView, advice.Advice, slices.WhatIf, Trial,
        )),
    ]  # fmt: skip
    unions, whole = TypeAdapter.json_schemas(inputs, schema_generator=_Untitled, title="LeitaiProtocol")
    whole["$defs"] |= {name: made for (name, _), made in unions.items() if "$ref" not in made}
    return whole


if __name__ == "__main__":
    json.dump(schema(), sys.stdout, ensure_ascii=False, indent=1, sort_keys=True)
