"""Meetings one by one: who came, what was marked, said, decided, written and corrected."""
