"""What turns the program into something a person can install; the standard library is enough."""
