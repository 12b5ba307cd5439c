# SPDX-License-Identifier: GPL-2.0-or-later
"""The safety model: class and risk of street sides and crossings, and the words' raw material."""
