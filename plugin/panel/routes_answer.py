# SPDX-License-Identifier: GPL-2.0-or-later
"""The answer on the page *Routes*: sentences that can be selected and copied, and links to their places."""
from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QGridLayout, QPushButton, QScrollArea, QTextBrowser, QVBoxLayout, QWidget

translate = QCoreApplication.translate
ABOVE = 76  # px: search and buttons
LEAST, MOST = 160, 1400  # px: the answer is as high as its text, so that only the page scrolls


class AnswerView(QWidget):
    """Shows an answer.

    Parameters
    ----------
    parent : QWidget, optional
    """

    place_chosen = pyqtSignal(int)  # number of a place of the answer
    change_asked = pyqtSignal(int)  # "What if" beside a place
    path_asked = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction
                                             | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.browser.setAccessibleName(translate("SchoolPath", "Answer"))
        self.browser.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.browser.anchorClicked.connect(self._follow)
        self.copy = QPushButton(QgsApplication.getThemeIcon("mActionEditCopy.svg"),
                                translate("SchoolPath", "C&opy"))
        self.copy.setToolTip(translate("SchoolPath", "Copy the answer as text"))
        self.copy.clicked.connect(self.copy_all)
        self.path = QPushButton(QgsApplication.getThemeIcon("mActionAddPolyline.svg"),
                                translate("SchoolPath", "Make this route a School &Path"))
        self.path.clicked.connect(self.path_asked)
        self.buttons = QGridLayout()
        self.buttons.addWidget(self.copy, 0, 0)
        self.buttons.addWidget(self.path, 1, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser, 1)
        column.addLayout(self.buttons)
        self.clear()

    def _fit(self, size):
        self.browser.setMinimumHeight(round(min(max(size.height() + 6, LEAST), MOST)))

    def clear(self):
        """Show no answer."""
        self.text = ""
        self.browser.clear()
        self.copy.setEnabled(False)
        self.path.setEnabled(False)

    def tell(self, sentences):
        """Show sentences that are no answer."""
        self.clear()
        self.browser.setHtml("".join(f"<p>{escape(sentence)}</p>" for sentence in sentences))

    def show_answer(self, title, answer, others=(), note=""):
        """Show an answer.

        Parameters
        ----------
        title : str
            Whose it is.
        answer : Answer
        others : iterable of str
            Sentences about another way that was asked about.
        note : str
            What speaks against the answer.
        """
        from ...processing.words.answers import crossed

        way = translate("SchoolPath", "The way, piece by piece:")
        why = translate("SchoolPath", "Why not the other way?")
        parts = [f"<h4>{escape(title)}</h4>", f"<p><i>{escape(note)}</i></p>" if note else "",
                 f"<p><b>{escape(answer.head)}</b></p>", _paragraph(answer.reason)]
        lines = [title, note, answer.head, answer.reason]
        if others:
            parts += [f"<p><b>{escape(why)}</b></p>", *map(_paragraph, others)]
        parts += [_paragraph(fact) for fact in answer.facts]
        lines += answer.facts
        if answer.places:
            over = crossed([place.name for place in answer.places if place.crossing])
            parts += [_paragraph(over), f"<p><b>{escape(way)}</b></p>",
                      _listed([_linked(place, number) for number, place in enumerate(answer.places)])]
            lines += [over, way, *(f"{number}. {place.text}" for number, place in enumerate(answer.places, 1))]
        if others:
            lines += [why, *others]
        self.text = "\n".join(line for line in lines if line)
        self.browser.setHtml("".join(parts))
        self.copy.setEnabled(True)
        self.path.setEnabled(bool(answer.places) and answer.served)

    def reveal(self):
        """Let a page that scrolls show the answer and the buttons above it."""
        scroll_to(self, self.y() - ABOVE)

    def copy_all(self):
        """Put the whole answer onto the clipboard as plain text."""
        QApplication.clipboard().setText(self.text)

    def _follow(self, url):
        kind, _, number = url.toString().partition(":")
        {"place": self.place_chosen, "change": self.change_asked}[kind].emit(int(number))


def scroll_to(widget, height):
    """Let the scroll area around the page of a widget show what stands at a height of the page."""
    page = widget.parentWidget()
    area = page.parentWidget().parentWidget() if page is not None and page.parentWidget() is not None else None
    if isinstance(area, QScrollArea):
        area.verticalScrollBar().setValue(height)


def _paragraph(text):
    return f"<p>{escape(text)}</p>" if text else ""


def _listed(items):
    """An ordered list; nothing where there is no item."""
    return f"<ol>{''.join(f'<li>{item}</li>' for item in items)}</ol>" if items else ""


def _linked(place, number):
    """A place with what can be done there."""
    show, change = (text.replace(" ", "\N{NO-BREAK SPACE}") for text in (
        translate("SchoolPath", "Show"), translate("SchoolPath", "What if…")))
    text = escape(place.text)
    text = f"<b>{text}</b>" if place.closed else text
    return (f"{text} <a href=\"place:{number}\">{escape(show)}</a>\N{NO-BREAK SPACE}· "
            f"<a href=\"change:{number}\">{escape(change)}</a>")
