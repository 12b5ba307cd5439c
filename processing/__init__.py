# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing provider of School Path and its algorithms."""
