"""Tables, queries, full-text search and migrations: the only room with SQL."""
