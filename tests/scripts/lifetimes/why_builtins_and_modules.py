# The prompt's _ is a root by its own name; what sys.modules holds is named after its module; an exception that is being
# handled holds its frames.
import builtins
import lifetime
import sys
import types


class Node:
    pass


def prompt():
    node = Node()
    builtins._ = [node]
    print(lifetime.why(node).root)
    del builtins._


def module():
    made = types.ModuleType("made")
    made.kept = Node()
    sys.modules["made"] = made
    print(lifetime.why(made.kept))
    del sys.modules["made"]


def fail(argument):
    kept = Node()
    kept.argument = argument
    raise ValueError("no")


def handled():
    node = Node()
    try:
        fail(node)
    except ValueError:
        print(lifetime.why(node).root)


prompt()
module()
handled()
