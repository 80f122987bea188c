"""Small PDFs, a printer that is a file, and a way to see whether something was drawn."""

from __future__ import annotations

import io
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas


def pdf_with(*pages: str) -> bytes:
    made = io.BytesIO()
    drawing = canvas.Canvas(made, pagesize=A4)
    for text in pages:
        drawing.setFont("Helvetica", 40)
        drawing.drawString(60, 700, text)
        drawing.rect(0, 0, 100, 100, fill=1)
        drawing.showPage()
    drawing.save()
    return made.getvalue()


def dark_pixels(image: QImage) -> int:
    columns, rows = range(0, image.width(), 3), range(0, image.height(), 3)
    return sum(image.pixelColor(x, y).lightness() < 60 for x in columns for y in rows)


def printer_to(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer
