"""Cases, scales and change; what a therapist can do; where it is kept."""
