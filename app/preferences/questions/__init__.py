"""The team's own questions for the talk."""
