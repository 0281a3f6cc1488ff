# Difference: at the prompt and under -X dev a finalizer that keeps its own object alive is warned of where it is
# registered, and the path is named. What is reached through the globals of a module does not count.
# flags: -X dev
import functools
import warnings
import weakref


class Thing:
    def close(self):
        pass


class Slotted:
    __slots__ = "held", "__weakref__"

    def __call__(self):
        pass


class Owner(weakref.finalize):
    def __init__(self, thing, function, *arguments):
        super().__init__(thing, function, *arguments)


thing = Thing()
weakref.finalize(thing, thing.close).detach()
weakref.finalize(thing, print, thing).detach()
weakref.finalize(thing, print, 1, [2, (3, thing)]).detach()
weakref.finalize(thing, print, sep={"a": {"b": thing}}).detach()
weakref.finalize(thing, print, {thing: 1}).detach()
weakref.finalize(thing, print, {5: thing}).detach()
weakref.finalize(thing, print, {thing}).detach()
weakref.finalize(thing, functools.partial(print, 1, thing)).detach()
weakref.finalize(thing, functools.partial(thing.close)).detach()
weakref.finalize(thing, lambda it=thing: it).detach()
weakref.finalize(thing, lambda *, it=thing: it).detach()
weakref.finalize(thing, [thing].append, 1).detach()
weakref.finalize(thing, print, iter([thing])).detach()
weakref.finalize(thing, print, (each for each in [thing])).detach()
holder = Slotted()
holder.held = thing
weakref.finalize(thing, holder).detach()
other = Thing()
other.parent = thing
weakref.finalize(thing, other.close).detach()


def nested(held):
    def outer():
        def inner():
            return held

        return inner

    weakref.finalize(held, outer).detach()
    weakref.finalize(held, outer()).detach()
    outer.attribute = held


def waiting(held):
    yield held


nested(thing)
generator = waiting(thing)
next(generator)
weakref.finalize(thing, print, generator).detach()
Owner(thing, thing.close).detach()

print("none of these")  # expect: none of these
weakref.finalize(thing, lambda: thing).detach()
weakref.finalize(thing, print, weakref.ref(thing)).detach()
weakref.finalize(thing, print, globals()).detach()
weakref.finalize(thing, print, Thing).detach()
weakref.finalize(thing, nested, thing.__class__).detach()
table = weakref.WeakKeyDictionary({thing: [thing]})
weakref.finalize(thing, print, table).detach()

warnings.simplefilter("error")
try:
    weakref.finalize(thing, thing.close)
except RuntimeWarning as error:
    print("refused")  # expect: refused
warnings.filterwarnings("ignore", "this finalizer keeps", RuntimeWarning)
finalizer = weakref.finalize(thing, thing.close)
print(finalizer.alive)  # expect: True
finalizer.detach()

# expect stderr: finalize_keeps_its_object.py:27: RuntimeWarning: this finalizer keeps its own object alive, through its callback.__self__; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, thing.close).detach()
# expect stderr: finalize_keeps_its_object.py:28: RuntimeWarning: this finalizer keeps its own object alive, through its argument 1; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, print, thing).detach()
# expect stderr: finalize_keeps_its_object.py:29: RuntimeWarning: this finalizer keeps its own object alive, through its argument 2[1][1]; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, print, 1, [2, (3, thing)]).detach()
# expect stderr: finalize_keeps_its_object.py:30: RuntimeWarning: this finalizer keeps its own object alive, through its argument 'sep'['a']['b']; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, print, sep={"a": {"b": thing}}).detach()
# expect stderr: finalize_keeps_its_object.py:31: RuntimeWarning: this finalizer keeps its own object alive, through a key of its argument 1; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, print, {thing: 1}).detach()
# expect stderr: finalize_keeps_its_object.py:32: RuntimeWarning: this finalizer keeps its own object alive, through its argument 1[5]; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, print, {5: thing}).detach()
# expect stderr: finalize_keeps_its_object.py:33: RuntimeWarning: this finalizer keeps its own object alive, through an element of its argument 1; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, print, {thing}).detach()
# expect stderr: finalize_keeps_its_object.py:34: RuntimeWarning: this finalizer keeps its own object alive, through its callback.args[1]; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, functools.partial(print, 1, thing)).detach()
# expect stderr: finalize_keeps_its_object.py:35: RuntimeWarning: this finalizer keeps its own object alive, through its callback.func.__self__; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, functools.partial(thing.close)).detach()
# expect stderr: finalize_keeps_its_object.py:36: RuntimeWarning: this finalizer keeps its own object alive, through its callback.__defaults__[0]; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, lambda it=thing: it).detach()
# expect stderr: finalize_keeps_its_object.py:37: RuntimeWarning: this finalizer keeps its own object alive, through its callback.__kwdefaults__['it']; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, lambda *, it=thing: it).detach()
# expect stderr: finalize_keeps_its_object.py:38: RuntimeWarning: this finalizer keeps its own object alive, through its callback.__self__[0]; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, [thing].append, 1).detach()
# expect stderr: finalize_keeps_its_object.py:39: RuntimeWarning: this finalizer keeps its own object alive, through what is in its argument 1[0]; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, print, iter([thing])).detach()
# expect stderr: finalize_keeps_its_object.py:40: RuntimeWarning: this finalizer keeps its own object alive, through what is in the variable '.0' in its argument 1[0]; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, print, (each for each in [thing])).detach()
# expect stderr: finalize_keeps_its_object.py:43: RuntimeWarning: this finalizer keeps its own object alive, through a slot of its callback; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, holder).detach()
# expect stderr: finalize_keeps_its_object.py:46: RuntimeWarning: this finalizer keeps its own object alive, through its callback.__self__.parent; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, other.close).detach()
# expect stderr: finalize_keeps_its_object.py:56: RuntimeWarning: this finalizer keeps its own object alive, through the variable 'held' in its callback; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(held, outer).detach()
# expect stderr: finalize_keeps_its_object.py:57: RuntimeWarning: this finalizer keeps its own object alive, through the variable 'held' in its callback; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(held, outer()).detach()
# expect stderr: finalize_keeps_its_object.py:68: RuntimeWarning: this finalizer keeps its own object alive, through the variable 'held' in its argument 1; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   weakref.finalize(thing, print, generator).detach()
# expect stderr: finalize_keeps_its_object.py:69: RuntimeWarning: this finalizer keeps its own object alive, through its callback.__self__; it will not be called before the program ends, unless that lets go: give it what it needs of the object, not the object itself
# expect stderr:   Owner(thing, thing.close).detach()
