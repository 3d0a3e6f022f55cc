"""liftdesk demo: fill an empty data file with sample data."""

from argparse import Namespace

from liftdesk.services.house import House


def run(options: Namespace, house: House) -> int:
    """Write invented months, the same each time."""
    months = options.years * 12 or options.months
    sessions = house.sample_data.fill(months=months, self_checks=True)
    print(f"Sample data: {sessions} sessions.")
    return 0
