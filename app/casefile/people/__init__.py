"""The people of a case, their voices, what is done, and the case itself."""
