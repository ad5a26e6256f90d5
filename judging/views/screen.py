"""Which scene a big screen shows: what the host pointed it at, else what the show is at."""

from judging.commands import SceneKind
from judging.contest import Contest
from judging.views.slices import SceneSlice


def scene_slice(contest: Contest, screen: str) -> SceneSlice:
    """The scene of a named screen; its own pin goes before the pin of all screens."""
    pin = contest.scenes.get(screen) or contest.scenes.get("")
    if pin is None or pin.scene == "auto":
        return SceneSlice(screen=screen, kind=show_scene(contest), text="", pinned=False)
    return SceneSlice(screen=screen, kind=pin.scene, text=pin.text, pinned=True)


def show_scene(contest: Contest) -> SceneKind:
    """The scene the show itself asks for."""
    show = contest.show
    if show.announcing is not None:
        return "correction"
    if show.pause is not None:
        return "break"
    match show.chapter:
        case "before":
            return "title"
        case "draw":
            return "draw"
        case "turns":
            return _turn_scene(contest)
        case "standings":
            return "standings" if show.levels_at is None else "levels"
        case "ceremony":
            return "award" if show.award is not None else "standings"
        case "after":
            return "standings"


def _turn_scene(contest: Contest) -> SceneKind:
    show = contest.show
    if show.current is None:
        return "order"
    state = show.states[show.current]
    if state in ("marking", "closed"):
        return "marking"
    if state == "revealed":
        return "standings" if show.board else "reveal"
    return "stage" if state in ("called", "on-stage") else "order"
