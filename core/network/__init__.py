# SPDX-License-Identifier: GPL-2.0-or-later
"""The network of sides and corners: from streets to the arcs of the search graph."""
