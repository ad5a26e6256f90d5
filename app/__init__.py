"""The shell: network, disk and clock around the pure core."""
