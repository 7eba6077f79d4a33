"""What was agreed in all cases and is not done yet."""
