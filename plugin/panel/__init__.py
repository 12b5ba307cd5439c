# SPDX-License-Identifier: GPL-2.0-or-later
"""The School Path panel: a dock with a page for each step; what is shown stands apart from where it comes from."""
