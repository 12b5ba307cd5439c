# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of the project as tables to be written: which columns they have, in which order."""
from ...core.codes import BarrierKind
from ...core.streets import (
    CROSSING_CODES,
    STREET_CODES,
    Access,
    CrossingKind,
    CutEnd,
    Junction,
    Kind,
    Oneway,
    Service,
)
from . import columns


def street_columns(streets):
    """Columns of the ``streets`` layer."""
    return [
        columns.ids("street_id", streets.street_id), columns.text("name", streets.name),
        columns.words("kind", streets.kind, Kind),
        columns.words("service", streets.service, Service, hide=(Service.NONE,)),
        columns.words("junction", streets.junction, Junction, hide=(Junction.NONE,)),
        columns.words("foot", streets.foot, Access), columns.words("bicycle", streets.bicycle, Access),
        columns.words("oneway", streets.oneway, Oneway), columns.whole("level", streets.level),
        columns.words("cut_end", streets.cut_end, CutEnd, hide=(CutEnd.NONE,)),
        *_attributes(streets, STREET_CODES), columns.provenance(streets, STREET_CODES)]


def crossing_columns(crossings):
    """Columns of the ``crossings`` layer."""
    return [
        columns.ids("crossing_id", crossings.crossing_id), columns.ids("street_id", crossings.street_id),
        columns.words("kind", crossings.kind, CrossingKind), *_attributes(crossings, CROSSING_CODES),
        columns.text("guard_hours", crossings.guard_hours), columns.provenance(crossings, CROSSING_CODES)]


def confirmation(n):
    """Empty columns in which somebody says that the assumed values of a row are right, and when."""
    return [columns.text("confirmed_by", [None] * n), columns.Column("confirmed_on", "date", [None] * n)]


def school_columns(gates):
    """Columns of the ``schools`` layer, one gate a row."""
    return [columns.ids("school_id", gates.school_id), columns.text("name", gates.name),
            columns.flag("guessed", gates.guessed)]


def home_columns(homes):
    """Columns of the ``homes`` layer."""
    return [columns.ids("home_id", homes.home_id), columns.ids("school_id", homes.school_id),
            columns.text("profile", homes.profile), columns.real("pupils", homes.pupils),
            columns.text("street", homes.street)]


def barrier_columns(barriers):
    """Columns of the ``barriers`` layer."""
    return [columns.ids("barrier_id", barriers.barrier_id), columns.text("name", barriers.name),
            columns.words("kind", barriers.kind, BarrierKind)]


def _attributes(table, codes_of):
    """Columns of the attributes that carry a provenance."""
    for name in table.attribute_names():
        values = getattr(table, name).values
        yield columns.words(name, values, codes_of[name]) if name in codes_of else columns.real(name, values)
