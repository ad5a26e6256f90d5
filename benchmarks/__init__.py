"""The product beside its peers on the machine at hand: `python -m benchmarks NAME [--json] [--quick]`."""
