# A checker that ends with a status of its own, after its handlers have run.
import atexit
import sys


class Check:
    failures = 0

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is not None and issubclass(kind, AssertionError):
            Check.failures += 1
            print(f"FAIL {self.name}: {error}")
            return True
        print(f"ok   {self.name}")


def summary():
    print(f"{Check.failures} failed")


atexit.register(summary)
with Check("addition"):
    assert 1 + 1 == 2
with Check("multiplication"):
    assert 2 * 2 == 5, "two times two is not five"
with Check("order"):
    assert sorted([3, 1, 2]) == [3, 2, 1], sorted([3, 1, 2])
sys.exit(Check.failures)
