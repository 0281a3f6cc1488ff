reached = globals().get("reached", 0) + 1
if globals().get("fail"):
    raise RuntimeError("told to fail")
state = "fresh"
class Thing: pass
