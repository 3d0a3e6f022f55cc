"""Places and equipment: a page inside Today."""
