count = globals().get("count", 0) + 1
print("run", count)
