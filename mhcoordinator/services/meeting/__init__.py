"""Case meetings: prepare, print for each what they may see, decide, follow up."""
