"""Which time is in sight, and the way from part to part."""

from __future__ import annotations

from mhcoordinator.pictures.axis import Window, fit, held
from mhcoordinator.pictures.trajectory import Stop, Trajectory, first_day, reading_order

_STEP = 1.25


class Sight:
    """What one looks at in a trajectory.

    Attributes:
        window: the first moment and the last, in ordinal days.
        stops: the parts in the order in which they are read.
        current: place of the part that has the focus; -1 for none.
    """

    def __init__(self, trajectory: Trajectory) -> None:
        self.trajectory = trajectory
        self.stops: tuple[Stop, ...] = reading_order(trajectory)
        self.current = -1
        self.window: Window = fit(trajectory)

    def fit(self) -> None:
        """Everything."""
        self.window = fit(self.trajectory)

    def show(self, window: Window) -> None:
        """The nearest window that can be shown."""
        self.window = held(window)

    def centre(self, moment: float) -> None:
        """The moment in the middle; how much is shown stays."""
        half = (self.window[1] - self.window[0]) / 2
        self.show((moment - half, moment + half))

    def zoom(self, steps: float, kept: float | None = None) -> None:
        """Less time (positive steps) or more; the kept moment stays where it is."""
        first, last = self.window
        point = (first + last) / 2 if kept is None else kept
        ratio = _STEP**-steps
        self.show((point - (point - first) * ratio, point + (last - point) * ratio))

    def pan(self, share: float) -> None:
        """Moves by a share of what is shown; later when positive."""
        first, last = self.window
        moved = (last - first) * share
        self.show((first + moved, last + moved))

    # --- the way

    @property
    def here(self) -> Stop | None:
        """The part that has the focus."""
        return self.stops[self.current] if 0 <= self.current < len(self.stops) else None

    def beside(self, way: int) -> int:
        """The part before (-1) or after (1) this one."""
        return min(max(self.current + way, 0), len(self.stops) - 1)

    def across(self, way: int) -> int:
        """The part of the lane above (-1) or below (1) that begins nearest to this one."""
        lane = self._lane_beside(way)
        if self.here is None or lane is None:
            return max(self.current, 0)
        day = first_day(self.here.part)
        others = [stop for stop in self.stops if stop.lane == lane]
        return min(others, key=lambda stop: abs((first_day(stop.part) - day).days)).place

    def lane_start(self, way: int) -> int | None:
        """The first part of the next lane (1) or of the one before (-1); None at the end."""
        lane = self._lane_beside(way)
        return None if lane is None else self._first_of(lane)

    def entry(self, *, forward: bool) -> int:
        """Where one comes in with Tab, or with Shift and Tab."""
        if forward or not self.stops:
            return 0
        return self._first_of(self.stops[-1].lane)

    def _lane_beside(self, way: int) -> int | None:
        if self.here is None:
            return None
        lanes = sorted({stop.lane for stop in self.stops})
        place = lanes.index(self.here.lane) + way
        return lanes[place] if 0 <= place < len(lanes) else None

    def _first_of(self, lane: int) -> int:
        return next(stop.place for stop in self.stops if stop.lane == lane)
