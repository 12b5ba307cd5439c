# SPDX-License-Identifier: GPL-2.0-or-later
"""The domain of School Path: plain Python with numpy, scipy, networkx and shapely; knows no QGIS and no Qt."""
