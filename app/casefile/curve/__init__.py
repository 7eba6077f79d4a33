"""The curve of one person, and what to take up today."""
