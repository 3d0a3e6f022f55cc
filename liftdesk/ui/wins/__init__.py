"""What you can do now: the page inside Today with evidence and own words."""
