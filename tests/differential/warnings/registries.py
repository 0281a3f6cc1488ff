# What registries remember, and when they forget.
import warnings

registry = {}


def tell(text, category=UserWarning, line=1):
    warnings.warn_explicit(text, category, "file.py", line, "module", registry)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    tell("one")
    tell("one")
    tell("one", line=2)
    tell("one", RuntimeWarning)
    print(len(log), sorted((k[0], k[1].__name__, k[2]) for k in registry if k != "version"))
    before = registry["version"]
    warnings.simplefilter("default", RuntimeWarning)
    tell("one")
    print(len(log), registry["version"] > before, sorted(map(str, registry)))
    warnings.simplefilter("module")
    tell("two")
    tell("two", line=5)
    print(len(log), sorted(str(k) for k in registry if k != "version"))
    warnings.simplefilter("once")
    tell("three")
    tell("three", line=9)
    print(len(log))
    warnings.simplefilter("always")
    registry.clear()
    tell("four")
    tell("four")
    print(len(log), registry.keys() - {"version"})
