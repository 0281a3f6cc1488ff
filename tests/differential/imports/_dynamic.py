"""Doc of the module."""
print("load", __name__)
asked = []
known = 1
def __getattr__(name):
    asked.append(name)
    if name == "computed": return "computed value"
    if name == "odd": raise ValueError("odd " + name)
    if name.startswith("__"): raise AttributeError(name)
    raise AttributeError(f"own words: no {name}")
def __dir__(): return ["zebra", "computed", "ant"]
