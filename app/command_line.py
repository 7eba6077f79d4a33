"""What the program does without a window: read the arguments, choose, run."""
