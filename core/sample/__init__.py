# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample district: an invented one, drawn from a plan."""
