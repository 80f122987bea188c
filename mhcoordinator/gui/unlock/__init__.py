"""What stands before the vault is open: unlocking it, and making the first one."""
