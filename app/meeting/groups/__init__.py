"""Groups of parents or children, whose members come from different cases."""
