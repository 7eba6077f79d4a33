"""What can be read about the program, inside the program."""
