"""A frozen report in, PDF bytes out; no Qt."""
