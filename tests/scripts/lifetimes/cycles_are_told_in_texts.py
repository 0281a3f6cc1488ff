# What is recorded keeps nothing alive, runs no code of the program, and can be printed.
import gc
import weakref

import lifetime

gc.disable()


class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age
        self.friends = []
        self.letters = []

    def __repr__(self):
        raise SystemExit("nobody asked")

    def __del__(self):
        print("goodbye", self.name)


def acquaint():
    ann, bob = Person("Ann", 30), Person("Bob", 31)
    ann.friends.append(bob)
    bob.friends.append(ann)
    ann.letters.append(["a letter that hangs on her"])
    return weakref.ref(ann), weakref.ref(bob)


references = acquaint()
gc.collect()
print([reference() for reference in references])
(cycle,) = lifetime.cycles()
print(sorted(cycle.members))
print(sorted((edge.holder, edge.name, edge.target) for edge in cycle.edges))
print(cycle.objects, cycle.freed_objects)
lines = [line for line in str(cycle).splitlines() if "→" not in line and "Person(" not in line]
print("\n".join(lines))
