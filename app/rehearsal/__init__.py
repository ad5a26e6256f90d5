"""An evening without people: judges, clerk and hall that are simulated, over real sockets."""
