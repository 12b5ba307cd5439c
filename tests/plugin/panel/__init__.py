"""Tests of the School Path panel."""
