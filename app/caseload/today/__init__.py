"""The day: who comes, and what to have read before each meeting."""
