# sys.exit with a tuple: several arguments for SystemExit.
import sys

try:
    sys.exit((1, 2))
except SystemExit as error:
    print(error.code, error.args)
sys.exit((3,))
