"""The words for values of the domain: reasons, refusals, loads, days."""
