"""What the diary says: its cards, its page, and coin-flip weeks."""
