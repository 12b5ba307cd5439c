# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers of the method that several rooms need; what streets are judged by stands in the YAML files.

They stand here, apart from the code that uses them, since dialogs and words need them where scipy is missing, too.
"""
MARKED_REACH = 200.0  # m; how far along a street marked crossings are looked for, so that no profile can ask for more
ON_STREET = 3.0  # m from a mapped crossing to the street that it crosses (network model, rule 11)
DATA_EDGE = 20.0  # m; an open end this near the edge of the data is cut by it (network model, rule 4)
SMALL_NETWORK = 200.0  # m; connected ways of less length in all that are connected to nothing else are reported
USUAL_LANE = 3.25  # m; of a lane of which the country file assumes nothing
PLOUGH = 2.5  # m of clear width that the plough needs: what elements must leave of a way
# what a run has where nothing else is asked for (network model, rule 21)
MAX_DETOUR = 1.25
DETOUR_MIN_EXTRA = 150.0  # m
DETOUR_MAX_EXTRA = 600.0  # m
MAX_SNAP = 100.0  # m; longest connector of a home or gate
