# sys.exit in a function with finally clauses and with statements: all of them run.
import sys


class Manager:
    def __enter__(self):
        print("enter")

    def __exit__(self, kind, value, trace):
        print("exit", repr(value))


def f():
    with Manager():
        try:
            sys.exit(7)
        except Exception:
            print("never")
        finally:
            print("finally")


try:
    f()
finally:
    print("outermost")
