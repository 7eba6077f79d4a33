"""Services on a real archive."""
