"""Frozen report in, PDF bytes out; no Qt."""
