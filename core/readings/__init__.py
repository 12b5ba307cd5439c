# SPDX-License-Identifier: GPL-2.0-or-later
"""From raw layers and files to streets, crossings, gates and homes."""
