"""The professionals around the client."""
