"""Small widgets shared by the rooms, one file each."""
