# SPDX-License-Identifier: GPL-2.0-or-later
"""Every sentence a person reads, by subject; core gives codes and numbers, here they become words."""
from ..layer_words import say_layer
from ..osm_words import say_osm
from .files import say_file
from .handbook import say_handbook
from .network import say_network
from .outputs import say_output
from .paths import say_paths
from .placing import say_placing
from .prints import say_prints
from .project_table import say_table
from .town import say_town


def say(told):
    """The sentence of a ``SchoolPathError`` or ``Notice``.

    Parameters
    ----------
    told : SchoolPathError or Notice
        Code, values and, of a notice, the ids of the features concerned.

    Returns
    -------
    str
        A sentence; the bare code and its values where no sentence is written for it.
    """
    ids = getattr(told, "ids", ())
    for sayer in (say_layer, say_osm, say_network, say_town, say_paths, say_placing,
                  say_handbook, say_prints, say_output):
        sentence = sayer(told.code, ids, told.values)
        if sentence:
            return sentence
    return say_table(told.code, told.values) or say_file(told.code, told.values) or _bare(told, ids)


def _bare(told, ids):
    values = {**told.values, **({"ids": ids} if ids else {})}
    return told.code + "".join(f", {key}: {value}" for key, value in values.items())
