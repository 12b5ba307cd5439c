# SPDX-License-Identifier: GPL-2.0-or-later
"""Country (or town) files: what is assumed of streets there, and the limits the law sets."""
from dataclasses import dataclass

from .defaults import LATER_TABLES, Defaults, defaults_from
from .defaults import SCHEMA as DEFAULTS_SCHEMA
from .figures import figure, find_file, shipped_files
from .readings.osm_rules import SCHEMA as OSM_SCHEMA
from .readings.osm_rules import OsmRules
from .yaml_file import Choice, MapOf, Number, Optional, Text, document, load

SCHEMA = document("country", {
    "crs": Text(),
    "traffic": Choice("right", "left"),
    "distance_limits": MapOf(Choice("school_transport"), figure(Number(0))),
    "guard_minutes": Optional(figure(Number(0))),
    "busy_street": Optional(figure(Number(0))),
    "footway_age": Optional(figure(Number(0)), 0.0),
    "defaults": DEFAULTS_SCHEMA,
    "osm": Optional(OSM_SCHEMA, OsmRules()),
})
SHIPPED = "FI"
_LATER = ("guard_minutes", "busy_street")  # a file from before there were such keys has those of the shipped one


@dataclass(frozen=True, eq=False)
class Country:
    """What holds in one country or town.

    Attributes
    ----------
    id : str
        Code of the country, ``"FI"``.
    title : dict
        Language -> name.
    crs : str
        Metric reference system for its data, ``"EPSG:3067"``.
    left_hand_traffic : bool
        Whether traffic keeps left.
    distance_limits : dict
        ``school_transport`` -> m: beyond it a pupil is entitled to transport whatever the way is like.
    guard_minutes : float
        How long before the arrival at school, and after the departure, a crossing guard must stand to count, minutes.
    footway_age : float
        Who is younger may ride a bicycle on footways, years; 0 = nobody may.
    defaults : Defaults
        Assumed values of streets and crossings.
    osm : OsmRules
        How OpenStreetMap's tags read there.
    adopted : dict or None
        Who adopted the file, when and by which decision.
    file : str
        Path of the file, for the run's record.
    """

    id: str
    title: dict
    crs: str
    left_hand_traffic: bool
    distance_limits: dict
    guard_minutes: float
    footway_age: float
    defaults: Defaults
    osm: OsmRules
    adopted: object
    file: str


def country_ids():
    """Codes of the countries whose files are shipped."""
    return tuple(code.upper() for code in shipped_files("countries"))


def load_country(name=SHIPPED):
    """Country by its code, or by the path of a file of one's own."""
    path = find_file("countries", name, "country")
    values = _whole(load(path, SCHEMA), path)
    return Country(id=values["id"], title=values["title"], crs=values["crs"],
                   left_hand_traffic=values["traffic"] == "left", distance_limits=dict(values["distance_limits"]),
                   guard_minutes=values["guard_minutes"], footway_age=values["footway_age"],
                   defaults=defaults_from(values["defaults"], values["busy_street"]), osm=values["osm"],
                   adopted=values["adopted"], file=str(path))


def _whole(values, path):
    """The values of a file; what may be left out is that of the shipped file, and stands nowhere else."""
    crossings = values["defaults"]["crossings"]
    left_out = [name for name in _LATER if values[name] is None]
    no_table = [name for name in LATER_TABLES if not crossings[name]]
    shipped = find_file("countries", SHIPPED, "country")
    if path != shipped and left_out + no_table:
        usual = load(shipped, SCHEMA)
        values.update({name: usual[name] for name in left_out})
        crossings.update({name: usual["defaults"]["crossings"][name] for name in no_table})
    return values
