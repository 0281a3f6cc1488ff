# from … import of what is nearly there.
import sys


def shown(action):
    # What is printed of an exception that nobody catches, without the way to it.
    try:
        action()
    except Exception:
        class Sink:
            text = ""
            def write(self, text):
                Sink.text += text
            def flush(self):
                pass
        old, sys.stderr = sys.stderr, Sink()
        sys.excepthook(*sys.exc_info())
        sys.stderr = old
        line = Sink.text.strip().rpartition("\n")[2]
        print(line.partition(" (")[0], line.rpartition(")")[2])
    else:
        print("nothing was wrong")


for text in ("from math import sqr", "from math import squirt", "from math import coss", "from math import _x", "from itertools import chian",
             "from sys import stdot", "from collections import orderedDict", "from collections import OrderDict, deque", "from time import slep",
             "from functools import reduse", "from math import zzzzzz", "import maths", "from collections.abc import Mappin", "from types import x",
             "from functools import partial_", "from operator import iadd_"):
    shown(lambda: exec(text, {}))
