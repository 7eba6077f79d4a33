"""Who has looked at a case, changed it or given something out of it."""
