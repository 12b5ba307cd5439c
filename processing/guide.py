# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the guide stands that comes with the plugin."""
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "help"  # made by tools/guide.py when the plugin is packed
SOURCE = ROOT / "docs"


def guide_url(page="index", anchor=""):
    """Address of a page of the guide on this computer.

    Parameters
    ----------
    page : str
        Name of its file in ``docs``, without the ending.
    anchor : str
        Place on the page; ``""`` = its top.

    Returns
    -------
    str
        Of the built page; in a checkout in which none is built, of the text it is made of.
    """
    built = BUILT / f"{page}.html"
    url = QUrl.fromLocalFile(str(built if built.exists() else SOURCE / f"{page}.md"))
    if anchor:
        url.setFragment(anchor)
    return url.toString()
