"""The referral letter: one page where that is possible, plain paragraphs, the ground at the end."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from mhcoordinator.reports.flow import GREY, HEIGHT, WIDTH, Flow, lines_box
from mhcoordinator.reports.fonts import BOLD, REGULAR, printable
from mhcoordinator.reports.typeset import Line, Run, bold, draw_line, draw_text, width_of, wrap
from mhcoordinator.reports.views import LetterView

Translate = Callable[[str, str], str]

LEFT, RIGHT = 70.0, WIDTH - 62.0
_TOP, _FOOT = HEIGHT - 60.0, 40.0
_BODY, _NAME, _SMALL = 10.0, 12.0, 8.5
_INK = (0.059, 0.353, 0.420)
_MASTHEAD_WIDTH = 150.0
_HEAD_LEADING = 1.35


def referral_letter_pdf(view: LetterView, translate: Translate) -> bytes:
    """The letter as PDF bytes; the same bytes for the same view and language."""
    head_step = _SMALL * _HEAD_LEADING
    flow = Flow(_TOP - max(62.0, (len(_letterhead(view)) + 2) * head_step + 16.0), _FOOT + 30.0)
    width = RIGHT - LEFT

    def put(*runs: Run, after: float = _BODY * 1.2, grey: float = 0.0) -> None:
        for number, line in enumerate(lines := wrap(runs, _BODY, width)):
            is_last = number == len(lines) - 1
            flow.put(lines_box((line,), LEFT, _BODY, after if is_last else 0.0, grey))

    for number, line in enumerate(view.recipient):
        put(Run(line), after=_BODY * 1.8 if number == len(view.recipient) - 1 else 0.0)
    reference = translate("Letter", "{date} · our reference {reference}")
    put(Run(reference.format(date=view.date, reference=view.reference)), after=_BODY * 1.8)
    put(bold(view.subject), after=_BODY * 1.4)
    if view.opening:
        put(Run(view.opening))
    for fact in view.facts:
        flow.need(_BODY * 3)
        put(bold(f"{fact.label}."), Run(fact.text))
    if view.request:
        flow.need(_BODY * 3)
        put(bold(translate("Letter", "What we ask.")), Run(view.request))
    put(Run(view.basis), after=_BODY * 2.0, grey=GREY)
    flow.need(_BODY * 8)
    put(Run(translate("Letter", "Kind regards,")), after=_BODY * 2.6)
    put(Run(view.sender), after=0.0)
    put(Run(view.sender_role))
    title = translate("Letter", "Referral letter")
    return flow.pdf(title, view.language, _frame(view, translate))


def _letterhead(view: LetterView) -> list[Line]:
    width = RIGHT - LEFT - _MASTHEAD_WIDTH - 20.0
    return [line for words in view.letterhead for line in wrap([Run(words)], _SMALL, width)]


def _frame(view: LetterView, translate: Translate) -> Callable[[Canvas, int, int], None]:
    masthead = printable(translate("Letter", "Care coordination human trafficking"))
    secret = translate("Letter", "CONFIDENTIAL")
    copy = translate("Letter", "copy {number} for {recipient}").format(
        number=view.copy_number, recipient=view.recipient_name
    )
    beside = [
        *wrap([bold(secret)], _SMALL, _MASTHEAD_WIDTH),
        *wrap([Run(copy)], _SMALL, _MASTHEAD_WIDTH)[:4],
    ]
    letterhead = _letterhead(view)
    step = _SMALL * _HEAD_LEADING
    page_words = translate("Letter", "page {page} of {pages}")

    def draw(canvas: Canvas, page: int, pages: int) -> None:
        canvas.setFillColorRGB(*_INK)
        draw_text(canvas, masthead, LEFT, _TOP, BOLD, _NAME)
        canvas.setFillGray(0.25)
        for number, line in enumerate(letterhead, start=1):
            draw_line(canvas, line, LEFT, _TOP - 3.0 - number * step, _SMALL)
        for number, line in enumerate(beside):
            draw_line(canvas, line, RIGHT - _MASTHEAD_WIDTH, _TOP - number * step, _SMALL)
        foot = printable(page_words.format(page=page, pages=pages))
        draw_text(canvas, printable(view.reference), LEFT, _FOOT, REGULAR, _SMALL)
        x = RIGHT - width_of(foot, REGULAR, _SMALL)
        draw_text(canvas, foot, x, _FOOT, REGULAR, _SMALL)

    return draw
