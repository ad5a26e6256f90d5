"""What leaves the house: results as JSON, and the bundle that anybody can verify."""
