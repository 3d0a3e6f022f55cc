"""About LiftDesk: versions, places and licences."""
