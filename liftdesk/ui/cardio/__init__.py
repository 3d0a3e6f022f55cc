"""Easy cardio: the page inside Today with its timer, its entries and the right pace."""
