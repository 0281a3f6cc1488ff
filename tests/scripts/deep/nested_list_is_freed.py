nested = []
for _ in range(1000000):
    nested = [nested]
del nested
print("freed")  # expect: freed
nested = ()
for _ in range(200000):
    nested = (nested,)
nested = None
for _ in range(200000):
    nested = {"k": nested}
nested = None
print("freed as well")  # expect: freed as well
