from . import part
print("before the failure")
raise RuntimeError("init fails")
