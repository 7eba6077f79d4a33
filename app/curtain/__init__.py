"""What stands before everything else when a family may still be looking, until the PIN."""
