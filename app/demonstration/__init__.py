"""Drives the real windows through a whole case."""
