# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person sees of School Path: wiring, dialogs, later the dock. Runs the algorithms; holds no domain rule."""
