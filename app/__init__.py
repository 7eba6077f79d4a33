"""What people see and get: windows, documents, the command line."""
