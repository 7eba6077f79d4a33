"""A frozen value in, ink on a matplotlib Figure out."""
