"""What stands on every page of a case summary: secrecy, tier, date, ground, copy, for whom."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.reports.flow import HEIGHT, WIDTH, rule
from mhcoordinator.reports.fonts import REGULAR, printable
from mhcoordinator.reports.typeset import LEADING, Line, Run, bold, draw_line, draw_text, width_of
from mhcoordinator.reports.typeset import wrap as wrapped
from mhcoordinator.reports.views import SummaryView

LEFT, RIGHT = 40.0, WIDTH - 40.0
_TOP, _FOOT = HEIGHT - 24.0, 26.0
_SIZE = 8.0
_STEP = _SIZE * LEADING
_WIDTH = RIGHT - LEFT
_LEFT_SHARE, _BETWEEN = 0.6, 14.0
_NARROWEST = 80.0


class SummaryFrame:
    """Header and footer of one summary.

    Attributes:
        top / bottom: between which the text of a page stands, in points.
    """

    def __init__(
        self, view: SummaryView, translate: Callable[[str, str], str], reader: str = ""
    ) -> None:
        """`reader` says for whom it is and until when, where another sentence than usual."""
        meeting = translate("Summary", "CONFIDENTIAL · case meeting {date}")
        level = translate("Summary", "tier {tier}, {meaning} · basis: {basis}")
        copy = translate("Summary", "copy {number} of {total}")
        reader = reader or translate("Summary", "for {recipient} · destroy after the meeting")
        self._left = _lines(
            meeting.format(date=view.meeting_on),
            level.format(tier=view.tier, meaning=view.tier_words, basis=view.basis),
            _WIDTH * _LEFT_SHARE,
        )
        self._right = _even_lines(
            copy.format(number=view.copy_number, total=view.copies),
            reader.format(recipient=view.recipient),
            _WIDTH - max(line.width for line in self._left) - _BETWEEN,
        )
        self._foot_left = translate("Summary", "{number} · tier {tier}").format(
            number=view.number, tier=view.tier
        )
        self._foot_middle = translate("Summary", "copy {number}, {recipient}").format(
            number=view.copy_number, recipient=view.recipient
        )
        self._page = translate("Summary", "page {page} of {pages}")
        self._head_bottom = _TOP - max(len(self._left), len(self._right)) * _STEP - 6.0
        self.top = self._head_bottom - 10.0
        self.bottom = _FOOT + 20.0

    def __call__(self, canvas: Canvas, page: int, pages: int) -> None:
        """Draws header and footer of one page."""
        canvas.setFillGray(0)
        for number, line in enumerate(self._left):
            draw_line(canvas, line, LEFT, _TOP - (number + 1) * _STEP + 3.0, _SIZE)
        for number, line in enumerate(self._right):
            x = RIGHT - line.width
            draw_line(canvas, line, x, _TOP - (number + 1) * _STEP + 3.0, _SIZE)
        rule(canvas, self._head_bottom, LEFT, RIGHT, 1.2)
        rule(canvas, _FOOT + _STEP, LEFT, RIGHT, 0.6)
        total = self._page.format(page=page, pages=pages)
        middle = _shortened(self._foot_middle, 260.0)
        for text, share in ((self._foot_left, 0.0), (middle, 0.5), (total, 1.0)):
            shown = printable(text)
            x = LEFT + share * (RIGHT - LEFT - width_of(shown, REGULAR, _SIZE))
            draw_text(canvas, shown, x, _FOOT, REGULAR, _SIZE)


def _lines(first: str, second: str, width: float) -> list[Line]:
    return [*wrapped([bold(first)], _SIZE, width), *wrapped([Run(second)], _SIZE, width)]


def _even_lines(first: str, second: str, width: float) -> list[Line]:
    """As few lines as fit, and then about as wide as each other: no word stands alone."""
    lines = _lines(first, second, width)
    while width > _NARROWEST:
        width -= _SIZE
        narrower = _lines(first, second, width)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def _shortened(text: str, width: float) -> str:
    shown = printable(text)
    while width_of(shown, REGULAR, _SIZE) > width:
        shown = shown.removesuffix("…")[:-1] + "…"
    return shown
