"""Scales, people, sessions, change, course and signals: pure Python and numpy."""
