# SPDX-License-Identifier: GPL-2.0-or-later
"""Routes: the assessed network, homes and gates on it, the search, and what came of it for every home."""
