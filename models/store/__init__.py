"""The encrypted archive: rows, keys, migrations, backup."""
