"""The table that a run prints."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One comparison: what was measured, ours, theirs, how many times better ours is, and the goal."""

    what: str
    ours: str
    theirs: str = "–"
    ratio: float | None = None
    goal: str = "–"
    met: bool | None = None

    def cells(self) -> list[str]:
        ratio = "–" if self.ratio is None else f"{self.ratio:.2f}" if self.ratio < 10 else f"{self.ratio:.0f}"
        met = {None: "–", True: "yes", False: "NO"}[self.met]
        return [self.what, self.ours, self.theirs, ratio, self.goal, met]


HEAD = ["what", "ours", "theirs", "ratio", "goal", "met"]


def shown(number: float) -> str:
    """Three digits, or all before the point."""
    return f"{number:,.0f}" if number >= 1000 else f"{number:.3g}"


def less(what: str, ours: float, theirs: float, unit: str, name: str, goal: float | None = None) -> Row:
    """A row of something of which less is better; the ratio is theirs to ours."""
    ratio = theirs / ours
    return Row(what, f"{shown(ours)} {unit}", f"{shown(theirs)} {unit} ({name})", ratio, *judged(ratio, goal))


def more(what: str, ours: float, theirs: float, name: str, goal: float | None = None) -> Row:
    """A row of something of which more is better; the ratio is ours to theirs."""
    ratio = ours / theirs
    return Row(what, f"{ours:,.0f}", f"{theirs:,.0f} ({name})", ratio, *judged(ratio, goal))


def limit(what: str, ours: float, unit: str, goal: float) -> Row:
    """A row of something that may be at most the goal."""
    return Row(what, f"{shown(ours)} {unit}", goal=f"at most {goal:g} {unit}", met=ours <= goal)


def judged(ratio: float, goal: float | None) -> tuple[str, bool | None]:
    return ("–", None) if goal is None else (f"at least {goal:g}", ratio >= goal)


def begin() -> None:
    print("| " + " | ".join(HEAD) + " |\n|" + " --- |" * len(HEAD), flush=True)


def show(row: Row) -> None:
    print("| " + " | ".join(row.cells()) + " |", flush=True)
