# SPDX-License-Identifier: GPL-2.0-or-later
"""What one printed page shows, before a template gives it its form."""
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class Sheet:
    """One page.

    Attributes
    ----------
    name : str
        What the page is called.
    texts : dict of str to str
        Variable of the template, without its ``sp_`` -> text.
    layers : list of QgsVectorLayer
        Layers of the map, the topmost first.
    legend : list of QgsVectorLayer
        Those of them that the legend explains, in its order.
    crs : QgsCoordinateReferenceSystem
        Of the map.
    extent : QgsRectangle
        What must be seen, in that CRS.
    tables : dict of str to list of list of str
        Id of a table -> its rows; the first is the head, but of the table of rules.
    marks : dict of str to str
        Id of a table whose first column holds the numbers of marks on the map -> the colour of these.
    """

    name: str
    texts: dict
    layers: list
    legend: list
    crs: object
    extent: object
    tables: dict = field(default_factory=dict)
    marks: dict = field(default_factory=dict)
