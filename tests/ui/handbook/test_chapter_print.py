"""A chapter on paper."""

from pathlib import Path

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from liftdesk.services.handbook import Handbook
from liftdesk.ui.handbook.chapter_print import paint_chapter, print_chapter


def printer(target: Path, size=QPageSize.PageSizeId.A4):
    found = QPrinter(QPrinter.PrinterMode.HighResolution)
    found.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    found.setOutputFileName(str(target))
    found.setPageSize(QPageSize(size))
    return found


def test_a_chapter_is_printed_on_pages(look, tmp_path):
    target = tmp_path / "chapter.pdf"
    pages = paint_chapter(Handbook().chapter("settings"), printer(target))
    assert 2 <= pages <= 5
    assert target.read_bytes().count(b"/Type /Page\n") == pages


def test_letters_are_as_large_on_any_text_size(look, tmp_path):
    chapter = Handbook().chapter("loads")
    usual = paint_chapter(chapter, printer(tmp_path / "a.pdf"))
    look.set_text_percent(200)
    assert paint_chapter(chapter, printer(tmp_path / "b.pdf")) == usual


def test_nothing_is_printed_where_no_printer_is_chosen(look, qtbot, monkeypatch):
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: QPrintDialog.DialogCode.Rejected)
    assert not print_chapter(Handbook().chapter("loads"), parent)


def test_the_chapter_is_painted_on_the_printer_that_is_chosen(look, qtbot, monkeypatch, tmp_path):
    parent, target = QWidget(), tmp_path / "chosen.pdf"
    qtbot.addWidget(parent)

    def choose(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    assert print_chapter(Handbook().chapter("loads"), parent)
    assert target.read_bytes().startswith(b"%PDF")
