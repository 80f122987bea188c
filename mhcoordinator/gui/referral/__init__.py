"""The referral wizard: to whom, why, on what ground, what is shared, and the letter itself."""
