"""What is on paper and how it is drawn."""
