"""Papers about no single case: blank forms, and what became of a year's courses."""
