"""Tests of the page *Elements* and its map tools."""
