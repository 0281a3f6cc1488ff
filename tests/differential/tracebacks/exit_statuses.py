# Uncaught SystemExit with a text: printed to standard error, status 1.
import sys

print("before")
sys.exit("a text for standard error")
