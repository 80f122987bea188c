"""Where the parts of a line stand: beside each other, or below each other where that is narrow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.today import line_words
from mhcoordinator.gui.today.today_model import LineRow

NARROW = 560  # pixels at 100 % text; below this the parts stand below each other
_EDGE, _GAP, _ABOVE = 16, 12, 10
_WHEN, _BUTTON = 100, 118
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Fonts:
    """The type of a line."""

    title: QFont
    small: QFont

    @classmethod
    def of(cls, body: QFont) -> Fonts:
        title, small = QFont(body), QFont(body)
        title.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(scaled(12))
        return cls(title, small)


@dataclass(frozen=True, slots=True)
class LineShape:
    """The parts of one line, measured from its top left corner.

    Attributes:
        height: of the whole line.
    """

    height: float
    when: QRectF
    title: QTextLayout
    why: QTextLayout
    source: QTextLayout
    texts: QPointF
    name: QTextLayout
    case: QTextLayout
    whose: QPointF
    button: QRectF


def shape_of(row: LineRow, today: date, width: int, body: QFont) -> LineShape:
    """Lays a line out in so many pixels."""
    fonts = Fonts.of(body)
    narrow = width < scaled(NARROW)
    edge, gap, above = scaled(_EDGE), scaled(_GAP), scaled(_ABOVE)
    inside = width - 2 * edge
    when_width, button_width = scaled(_WHEN), scaled(_BUTTON)
    if narrow:
        whose_width = text_width = float(inside)
    else:
        rest = inside - when_width - button_width - 3 * gap
        whose_width = rest * 0.32
        text_width = rest - whose_width
    due = row.line.due
    title = _wrapped(line_words.title_of(due), fonts.title, text_width)
    why = _wrapped(line_words.why_of(due, today), fonts.small, text_width, most=2)
    source = _source(row, fonts.small, text_width)
    name = _wrapped(row.line.call_name, fonts.title, whose_width, most=1)
    case = _wrapped(line_words.case_words(row.line), fonts.small, whose_width, most=2)
    texts = height_of(title) + height_of(why) + height_of(source)
    whose = height_of(name) + height_of(case)
    pill = QFontMetricsF(fonts.small).height() + scaled(6)
    button = QFontMetricsF(fonts.title).height() + scaled(12)
    if narrow:
        tops = [float(above)]
        for part in (max(pill, button) + scaled(4), texts + scaled(4)):
            tops.append(tops[-1] + part)
        height = tops[-1] + whose + above
        middle = tops[0] + max(pill, button) / 2
        return LineShape(
            height, QRectF(edge, middle - pill / 2, when_width, pill), title, why, source,
            QPointF(edge, tops[1]), name, case, QPointF(edge, tops[2]),
            QRectF(width - edge - button_width, middle - button / 2, button_width, button),
        )  # fmt: skip
    height = max(texts, whose, button) + 2 * above
    left = edge + when_width + gap
    right = left + text_width + gap
    return LineShape(
        height, QRectF(edge, (height - pill) / 2, when_width, pill), title, why, source,
        QPointF(left, (height - texts) / 2), name, case, QPointF(right, (height - whose) / 2),
        QRectF(width - edge - button_width, (height - button) / 2, button_width, button),
    )  # fmt: skip


def _source(row: LineRow, font: QFont, width: float) -> QTextLayout:
    """The source of a rule; in italics when it was not checked."""
    slanted = QFont(font)
    slanted.setItalic(line_words.is_doubtful(row.line.due))
    return _wrapped(line_words.source_of(row.line.due), slanted, width)


def _wrapped(text: str, font: QFont, width: float, most: int = _MOST_LINES) -> QTextLayout:
    """A text in so many lines at most; what does not fit ends in an ellipsis."""
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    begun = _break_lines(layout, width, most)
    if begun is not None:
        rest = text[begun:].replace("\n", " ")
        cut = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        layout.setText(text[:begun] + cut)
        _break_lines(layout, width, most)
    return layout


def _break_lines(layout: QTextLayout, width: float, most: int) -> int | None:
    """Breaks a text into lines; where its last line begins when that does not hold the rest."""
    layout.beginLayout()
    top, begun, held = 0.0, 0, 0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top))
        top += line.height()
        begun, held = line.textStart(), line.textStart() + line.textLength()
    layout.endLayout()
    return begun if held < len(layout.text()) else None


def height_of(layout: QTextLayout) -> float:
    """Nothing for a text that says nothing."""
    return layout.boundingRect().height() if layout.text() else 0.0
