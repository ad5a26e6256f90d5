"""The HTTP interface: what a script would want, and the same commands where websockets are blocked."""
