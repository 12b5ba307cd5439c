"""Country (or town) files: what is assumed of streets there, and the limits the law sets."""
from dataclasses import dataclass

from .defaults import SCHEMA as DEFAULTS_SCHEMA
from .defaults import Defaults, defaults_from
from .figures import figure, find_file
from .readings.osm_rules import SCHEMA as OSM_SCHEMA
from .readings.osm_rules import OsmRules
from .yaml_file import Choice, MapOf, Number, Optional, Text, document, load

SCHEMA = document("country", {
    "crs": Text(),
    "traffic": Choice("right", "left"),
    "distance_limits": MapOf(Choice("school_transport"), figure(Number(0))),
    "guard_minutes": Optional(figure(Number(0)), 15.0),
    "footway_age": Optional(figure(Number(0)), 0.0),
    "defaults": DEFAULTS_SCHEMA,
    "osm": Optional(OSM_SCHEMA, OsmRules()),
})


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


def load_country(name="FI"):
    """Country by its code, or by the path of a file of one's own."""
    path = find_file("countries", name, "country")
    values = load(path, SCHEMA)
    return Country(id=values["id"], title=values["title"], crs=values["crs"],
                   left_hand_traffic=values["traffic"] == "left", distance_limits=dict(values["distance_limits"]),
                   guard_minutes=values["guard_minutes"], footway_age=values["footway_age"],
                   defaults=defaults_from(values["defaults"]), osm=values["osm"], adopted=values["adopted"],
                   file=str(path))
