# format_map: any mapping, missing keys, positions refused, errors.
from _show import show
class Default(dict):
    def __missing__(self, key): return f"<{key}>"
class Mapping:
    def __getitem__(self, key): return f"got {key!r}"
class Raises:
    def __getitem__(self, key): raise IndexError(key)
class Ordered:
    def __init__(self): self.asked = []
    def __getitem__(self, key):
        self.asked.append(key)
        return 5
ordered = Ordered()
show(r"""
"{a} {b}".format_map({"a": 1, "b": 2}), "{a} {b}".format_map(Default(a=1)), "{x}".format_map(Mapping()), "{0x}".format_map(Mapping()), "{ }".format_map(Mapping())
"{a:{b}}".format_map({"a": 1, "b": 4}), "{a[k]}".format_map({"a": {"k": 1}}), "{a.real!r:>4}".format_map({"a": 1}), "plain".format_map(None), "{{}}".format_map(5), "".format_map([])
"{b}{a:{c}}{a}".format_map(ordered), ordered.asked
"{}".format_map({})
"{}".format_map({"": 1})
"{0}".format_map({"0": 1})
"{0}".format_map([1])
"{a}".format_map({})
"{a}".format_map([1])
"{a}".format_map(None)
"{a}".format_map(Raises())
"{a}".format_map()
"{a}".format_map({}, {})
"{a}".format_map(a=1)
"{".format_map({})
"{!}".format_map({})
"{.x}".format_map({})
"{[0]}".format_map({})
""", globals())
