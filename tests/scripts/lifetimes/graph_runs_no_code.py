# No method of the program is called, whatever its names and texts are; and they do not break the text either.
import lifetime


class Loud:
    def __repr__(self):
        raise SystemExit("repr")

    __str__ = __len__ = __iter__ = __hash__ = __bool__ = __format__ = __repr__

    def __eq__(self, other):
        raise SystemExit("eq")

    def __getattribute__(self, name):
        raise SystemExit("getattribute " + name)


class Text(str):
    def __repr__(self):
        raise SystemExit("repr of a str")


loud = Loud()
object.__setattr__(loud, "text", '<b>&"\\\n\0\ud800é')
object.__setattr__(loud, "own", Text("own"))
object.__setattr__(loud, "more", {"<i>": Loud(), 3: [Loud()]})
object.__setattr__(loud, "very long", "x" * 500)
for line in lifetime.graph(loud).splitlines()[4:]:
    print(line)
