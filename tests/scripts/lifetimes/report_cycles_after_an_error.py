# flags: --report-cycles
# The error comes first. What its traceback holds is no garbage: sys.last_exc has it.
import gc

gc.disable()


class Node:
    def __init__(self):
        self.me = self


def fail():
    held = Node()
    Node()
    raise KeyError("nothing there")


print("failing")  # expect: failing
fail()
# expect status: 1
# expect stderr: KeyError: 'nothing there'
# expect stderr: ...
# expect stderr:     Node object.me
# expect stderr:       → Node object
# expect stderr:     weaken Node.me: no cycle is left without it
# expect stderr:       let it be a weak reference: weakref.ref(…) or weakref.proxy(…)
# expect stderr:     class Node: report_cycles_after_an_error.py, line 8
