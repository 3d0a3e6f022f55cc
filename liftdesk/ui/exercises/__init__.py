"""The exercise catalogue: finding a lift, reading about it, keeping one's own."""
