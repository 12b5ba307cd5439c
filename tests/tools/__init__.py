"""Tests of the developer scripts that other tests and the demo stand on."""
