"""The team's numbers: limits, scales and reference courses, seen, chosen and made its own."""
