print("loading _box.lid", __package__)
colour = "red"
