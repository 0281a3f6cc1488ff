# flags: --report-cycles
# A last look is taken at the end, after the handlers; garbage that no collection has come to is found too.
import atexit
import gc

gc.disable()


class Parent:
    def __init__(self):
        self.child = Child(self)


class Child:
    def __init__(self, parent):
        self.parent = parent


class Late:
    def __init__(self):
        self.me = self


Parent()
Parent()
gc.collect()
Parent()
atexit.register(Late)
alive = Parent()  # a name of __main__ is no garbage
print("end")  # expect: end
# expect stderr:     Parent object.child
# expect stderr:       → Child object.parent
# expect stderr:       → Parent object
# expect stderr:     weaken Child.parent: no cycle is left without it
# expect stderr:       let it be a weak reference: weakref.ref(…) or weakref.proxy(…)
# expect stderr:     class Parent: report_cycles_at_the_end.py, line 9
# expect stderr:     class Child: report_cycles_at_the_end.py, line 14
# expect stderr: ...
# expect stderr:     Late object.me
# expect stderr:       → Late object
# expect stderr:     weaken Late.me: no cycle is left without it
