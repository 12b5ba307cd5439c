# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of the developer scripts that other tests and the demo stand on."""
