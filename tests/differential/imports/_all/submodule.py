text = "submodule of _all"
print("load", __name__)
