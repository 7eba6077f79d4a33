"""A new case: the child, and who else answers."""
