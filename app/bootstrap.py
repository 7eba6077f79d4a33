"""Put the application together: the only file that knows every concrete class."""
