"""Paper on screen and out of the vault: preview, printing, and saving an encrypted PDF."""
