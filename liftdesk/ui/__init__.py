"""What is on the screen: Qt widgets."""
