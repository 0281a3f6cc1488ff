def g():
    yield 1
    raise ValueError("in the generator")


for x in g():
    print(x)  # expect: 1

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "generator.py", line 6, in <module>
# expect stderr:     for x in g():
# expect stderr:              ~^^
# expect stderr:   File "generator.py", line 3, in g
# expect stderr:     raise ValueError("in the generator")
# expect stderr: ValueError: in the generator
# expect error: ValueError: in the generator
