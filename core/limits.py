"""Numbers of the search that several rooms need; what is judged by stands in the YAML files.

They stand here, apart from the code that uses them, since the dialogs show them where scipy is missing, too.
"""
MARKED_REACH = 200.0  # m; how far along a street marked crossings are looked for, so that no profile can ask for more
# what a run has where nothing else is asked for (network model, rule 21)
MAX_DETOUR = 1.25
DETOUR_MIN_EXTRA = 150.0  # m
DETOUR_MAX_EXTRA = 600.0  # m
MAX_SNAP = 100.0  # m; longest connector of a home or gate
