print(callable(len), callable(lambda: 0), callable(int), callable(5), callable(type("A", (), {})))
# expect: True True True False True
print("append" in dir([]), "__len__" in dir([]), dir()[:1] != [])  # expect: True True True
