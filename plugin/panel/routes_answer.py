"""The answer on the page *Routes*: sentences that can be selected and copied, and links to their places."""
from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

translate = QCoreApplication.translate


class AnswerView(QWidget):
    """Shows an answer.

    Parameters
    ----------
    parent : QWidget, optional
    """

    place_chosen = pyqtSignal(int)  # number of a place of the answer
    change_asked = pyqtSignal(int)  # "What if" beside a place

    def __init__(self, parent=None):
        super().__init__(parent)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction
                                             | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.browser.setAccessibleName(translate("SchoolPath", "Answer"))
        self.browser.setMinimumHeight(180)
        self.browser.anchorClicked.connect(self._follow)
        self.copy = QPushButton(QgsApplication.getThemeIcon("mActionEditCopy.svg"),
                                translate("SchoolPath", "C&opy the answer"))
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self.copy_all)
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.copy)
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser, 1)
        column.addLayout(self.buttons)
        self.text = ""

    def clear(self):
        """Show no answer."""
        self.text = ""
        self.browser.clear()
        self.copy.setEnabled(False)

    def tell(self, sentences):
        """Show sentences that are no answer."""
        self.clear()
        self.browser.setHtml("".join(f"<p>{escape(sentence)}</p>" for sentence in sentences))

    def show_answer(self, title, answer, others=()):
        """Show an answer.

        Parameters
        ----------
        title : str
            Whose it is.
        answer : Answer
        others : iterable of str
            Sentences about another way that was asked about.
        """
        from ...processing.words.answers import crossed

        way = translate("SchoolPath", "The way, piece by piece:")
        why = translate("SchoolPath", "Why not the other way?")
        parts = [f"<h3>{escape(title)}</h3>", f"<p><b>{escape(answer.head)}</b></p>", _paragraph(answer.reason)]
        lines = [title, answer.head, answer.reason]
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

    def copy_all(self):
        """Put the whole answer onto the clipboard as plain text."""
        QApplication.clipboard().setText(self.text)

    def _follow(self, url):
        kind, _, number = url.toString().partition(":")
        {"place": self.place_chosen, "change": self.change_asked}[kind].emit(int(number))


def _paragraph(text):
    return f"<p>{escape(text)}</p>" if text else ""


def _listed(items):
    """An ordered list; nothing where there is no item."""
    return f"<ol>{''.join(f'<li>{item}</li>' for item in items)}</ol>" if items else ""


def _linked(place, number):
    """A place with what can be done there."""
    show = translate("SchoolPath", "Show")
    text = escape(place.text)
    return f"{f'<b>{text}</b>' if place.closed else text} <a href=\"place:{number}\">{escape(show)}</a>"
