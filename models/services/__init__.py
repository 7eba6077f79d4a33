"""What a therapist can do: one public method is one transaction."""
