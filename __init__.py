# SPDX-License-Identifier: GPL-2.0-or-later
"""School Path: safest routes to school, handbook checks and School Path elements for QGIS."""


def classFactory(iface):
    """Make the plugin; ``iface`` is None in ``qgis_process``."""
    from .plugin.school_path_plugin import SchoolPathPlugin

    return SchoolPathPlugin(iface)
