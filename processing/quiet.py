# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL asked without a word on the terminal, whether another plugin has switched on its exceptions or not."""
from contextlib import contextmanager

from osgeo import gdal, ogr


@contextmanager
def quietly():
    """GDAL's messages go nowhere, and faults are told by what its functions return."""
    raising = [module for module in (gdal, ogr) if module.GetUseExceptions()]
    for module in raising:
        module.DontUseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        for module in raising:
            module.UseExceptions()
