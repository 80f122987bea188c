"""Paints a drawing on paper in black and white: greys, hatching and dashes say what colours say."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.domain.drawing import Box, Drawing, Line, Mark, MarkShape, Tone, Words
from mhcoordinator.reports import flow
from mhcoordinator.reports.fonts import BOLD, REGULAR, printable
from mhcoordinator.reports.typeset import draw_text, width_of

_FILLS = {Tone.SHELTER: 0.9, Tone.PLAN: 0.9, Tone.CRIMINAL_CASE: 0.9}
_QUIET = 0.35
_CORNER = 3.0
_HATCH_STEP = 4.5
_DASH = (2.4, 1.8)


def text_width(text: str, size: float, bold: bool) -> float:
    """A measure for pictures, in the font of paper; `bold` by its place, as a Measure asks."""
    return width_of(printable(text), BOLD if bold else REGULAR, size)


def drawing_box(drawing: Drawing, left: float) -> flow.Box:
    """The drawing as a box of a page, one point for each of its units."""

    def paint(canvas: Canvas, top: float) -> None:
        canvas.saveState()
        canvas.translate(left, top)
        for shape in drawing.shapes:
            match shape:
                case Box():
                    _box(canvas, shape)
                case Line():
                    _line(canvas, shape)
                case Mark():
                    _mark(canvas, shape)
                case Words():
                    _words(canvas, shape)
        canvas.restoreState()

    return flow.Box(drawing.height, paint)


def _box(canvas: Canvas, box: Box) -> None:
    bottom = -(box.y + box.height)
    canvas.setLineWidth(0.7)
    canvas.setStrokeGray(0)
    canvas.setDash()
    if box.tone is Tone.TODAY:
        canvas.setFillGray(0)
        canvas.roundRect(box.x, bottom, box.width, box.height, 2.0, stroke=0, fill=1)
        return
    if box.hatched:
        _hatch(canvas, box)
    elif not box.dashed:
        canvas.setFillGray(_FILLS.get(box.tone, 1.0))
        sure = box.width - box.soft_start - box.soft_end
        if sure > 0:
            x = box.x + box.soft_start
            corner = min(_CORNER, sure / 2)
            canvas.roundRect(x, bottom, sure, box.height, corner, stroke=0, fill=1)
            if box.open_start or box.soft_start:
                canvas.rect(x, bottom, corner, box.height, stroke=0, fill=1)
            if box.open_end or box.soft_end:
                canvas.rect(x + sure - corner, bottom, corner, box.height, stroke=0, fill=1)
    _edge(canvas, box)


def _edge(canvas: Canvas, box: Box) -> None:
    """The outline, without the sides beyond which the box goes on; dashed where it is not sure."""
    if box.dashed or box.hatched:
        _outline(canvas, box, box.x, box.x + box.width, dashed=True)
        return
    first, last = box.x + box.soft_start, box.x + box.width - box.soft_end
    if last > first:
        _outline(canvas, box, first, last, dashed=False)
    if box.soft_start:
        _outline(canvas, box, box.x, min(first, box.x + box.width), dashed=True)
    if box.soft_end:
        _outline(canvas, box, max(last, box.x), box.x + box.width, dashed=True)


def _outline(canvas: Canvas, box: Box, left: float, right: float, *, dashed: bool) -> None:
    top, bottom = -box.y, -(box.y + box.height)
    opens = left > box.x or box.open_start
    ends = right < box.x + box.width or box.open_end
    corner = min(_CORNER, (right - left) / 2)
    start, end = 0.0 if opens else corner, 0.0 if ends else corner
    if dashed:
        canvas.setDash(*_DASH)
    path = canvas.beginPath()
    path.moveTo(left + start, top)
    path.lineTo(right - end, top)
    if ends:
        path.moveTo(right, bottom)
    else:
        path.curveTo(right, top, right, top, right, top - end)
        path.lineTo(right, bottom + end)
        path.curveTo(right, bottom, right, bottom, right - end, bottom)
    path.lineTo(left + start, bottom)
    if not opens:
        path.curveTo(left, bottom, left, bottom, left, bottom + start)
        path.lineTo(left, top - start)
        path.curveTo(left, top, left, top, left + start, top)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.setDash()


def _hatch(canvas: Canvas, box: Box) -> None:
    canvas.saveState()
    area = canvas.beginPath()
    area.rect(box.x, -(box.y + box.height), box.width, box.height)
    canvas.clipPath(area, stroke=0, fill=0)
    canvas.setLineWidth(0.35)
    canvas.setStrokeGray(0.6)
    x = box.x - box.height
    while x < box.x + box.width:
        canvas.line(x, -(box.y + box.height), x + box.height, -box.y)
        x += _HATCH_STEP
    canvas.restoreState()


def _line(canvas: Canvas, line: Line) -> None:
    is_grid = line.tone is Tone.GRID
    canvas.setStrokeGray(0.8 if is_grid else 0)
    width = 1.2 if line.tone is Tone.TODAY else 2.0
    canvas.setLineWidth(width if line.heavy else 0.5)
    canvas.setDash(*_DASH) if line.dashed else canvas.setDash()
    canvas.line(line.x1, -line.y1, line.x2, -line.y2)
    canvas.setDash()


def _mark(canvas: Canvas, mark: Mark) -> None:
    x, y, half = mark.x, -mark.y, mark.size / 2
    canvas.setFillGray(0)
    canvas.setStrokeGray(0)
    if mark.shape is MarkShape.DOT:
        canvas.circle(x, y, half, stroke=0, fill=1)
    elif mark.shape is MarkShape.RING:
        canvas.setFillGray(1)
        canvas.setLineWidth(1.4)
        canvas.circle(x, y, half - 0.7, stroke=1, fill=1)
    elif mark.shape is MarkShape.DIAMOND:
        path = canvas.beginPath()
        path.moveTo(x, y + half)
        path.lineTo(x + half, y)
        path.lineTo(x, y - half)
        path.lineTo(x - half, y)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    else:
        canvas.rect(x - half / 3, y - half, half * 2 / 3, mark.size, stroke=0, fill=1)


def _words(canvas: Canvas, words: Words) -> None:
    quiet = _QUIET if words.tone is Tone.QUIET else 0
    canvas.setFillGray(1 if words.inverse else quiet)
    font = BOLD if words.bold else REGULAR
    draw_text(canvas, printable(words.text), words.x, -words.y, font, words.size)
