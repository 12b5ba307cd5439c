# SPDX-License-Identifier: GPL-2.0-or-later
"""A report as a PDF, by Qt alone: the same page, laid out for A4, with the maps as pictures and page numbers."""
import re

from qgis.PyQt.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTransform,
)
from qgis.PyQt.QtSvg import QSvgRenderer

from ..core.errors import SchoolPathError

DOTS = 96  # per inch, in which the page is laid out; drawn as fine as the printer can
MARGINS = QMarginsF(15, 14, 15, 14)  # mm
FOOT = 22  # dots kept free for the number of the page
PIXELS = 2000  # width of a map
STYLE = """
body {font-family: "DejaVu Sans", Arial, sans-serif; font-size: 8.5pt; color: #222}
h1 {font-size: 17pt; font-weight: bold} h2 {font-size: 13pt; font-weight: bold; color: #00558c; margin-top: 16px}
h3 {font-size: 10pt; font-weight: bold; margin-top: 12px} p.lead {font-size: 10pt} p {margin: 3px 0}
th {font-weight: bold; text-align: left} .small, figcaption {color: #444}
.note {background-color: #f4f4f4} a {color: #222; text-decoration: none}
.mark {color: #ffffff; background-color: #a3260f; font-weight: bold}
.fail {color: #a3260f; font-weight: bold} .unknown {color: #5d3a9b; font-weight: bold}
.warn {color: #8a5a00; font-weight: bold} dt {font-weight: bold}
.closed b {color: #a3260f} .open b {color: #5d3a9b} .found b {color: #0072b2}
"""
_SVG = re.compile(r"<svg .*?</svg>", re.DOTALL)
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)


def write_pdf(html, title, path):
    """Write a report as a PDF.

    Parameters
    ----------
    html : str
        The page as ``report_page`` makes it.
    title : str
        Title of the document.
    path : str
        File to be written.

    Raises
    ------
    SchoolPathError
        The file could not be written.
    """
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("School Path")
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, MARGINS,
                                     QPageLayout.Unit.Millimeter))
    scale = writer.resolution() / DOTS
    width, height = writer.width() / scale, writer.height() / scale
    document = _document(html, width, height - FOOT)
    painter = QPainter()
    if not painter.begin(writer):
        raise SchoolPathError("file_not_written", file=str(path), error="")
    try:
        for page in range(document.pageCount()):
            if page:
                writer.newPage()
            _draw(painter, document, page, scale, width, height)
    finally:
        painter.end()


def _document(html, width, height):
    """The page as a document of Qt, which knows neither SVG nor most of CSS."""
    document = QTextDocument()
    # an image has dots of its own size, whatever the screen is, so that every computer lays out alike
    device = QImage(1, 1, QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(round(DOTS / 0.0254))
    device.setDotsPerMeterY(round(DOTS / 0.0254))
    document.setDefaultFont(QFont("DejaVu Sans", 9))
    document.documentLayout().setPaintDevice(device)
    document.device_of_layout = device  # Qt does not hold on to it
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(STYLE)
    pictures = []

    def named(match):
        pictures.append(_picture(match.group(0)))
        wide = min(width, height * 0.5 * pictures[-1].width() / pictures[-1].height())
        return f"<img src=\"map{len(pictures)}\" width=\"{round(wide)}\">"

    text = _SVG.sub(named, _STYLE.sub("", html))
    for number, picture in enumerate(pictures):
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"map{number + 1}"), picture)
    document.setPageSize(QSizeF(width, height))
    document.setHtml(_plain(text))
    return document


def _plain(text):
    """HTML as Qt takes it: lines under the rows of tables, and the words of captions beside their pictures."""
    text = re.sub(r"<table[^>]*>", "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"1\" "
                                   "style=\"border-collapse: collapse; border-color: #cccccc\">", text)
    for tag, opened, closed in (("figure", "<p>", "</p>"), ("figcaption", "<p class=\"small\">", "</p>")):
        text = text.replace(f"<{tag}>", opened).replace(f"</{tag}>", closed)
    text = re.sub(r"<span class=\"mark\">(.*?)</span>", "<span class=\"mark\">&nbsp;\\1&nbsp;</span>", text)
    # a path begins on a page of its own, with its map beside its heading
    text = re.sub(r"<section id=\"(path\d+|elsewhere)\"><h2>", "<h2 style=\"page-break-before: always\">", text)
    return re.sub(r"(<li class=\"\w+\"><b>)(.*?)</b>", "\\1\\2</b> ", text)


def _picture(svg):
    """A map as a picture."""
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    size = renderer.viewBoxF().size()
    picture = QImage(PIXELS, round(PIXELS * size.height() / size.width()), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture


def _draw(painter, document, page, scale, width, height):
    """One page and its number."""
    painter.save()
    painter.scale(scale, scale)
    body = document.pageSize().height()
    painter.save()
    painter.setTransform(QTransform.fromTranslate(0, -page * body), True)
    document.drawContents(painter, QRectF(0, page * body, width, body))
    painter.restore()
    font = QFont("DejaVu Sans")
    font.setPixelSize(10)
    painter.setFont(font)
    painter.drawText(QRectF(0, height - FOOT + 6, width, FOOT - 6), Qt.AlignmentFlag.AlignRight,
                     f"{page + 1} / {document.pageCount()}")
    painter.restore()
