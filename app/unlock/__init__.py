"""Create, open, lock and recover an archive."""
