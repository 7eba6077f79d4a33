"""Analyses from the command line: files of numbers in, tables or JSON out, no window, no Qt."""
