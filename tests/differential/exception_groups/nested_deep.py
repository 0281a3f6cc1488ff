# Deeply nested groups: walking, splitting, and the limit of recursion.
def leaves(group):
    for each in group.exceptions:
        if isinstance(each, BaseExceptionGroup):
            yield from leaves(each)
        else:
            yield each


group = ValueError("bottom")
for i in range(50):
    group = ExceptionGroup(f"level {i}", [group, TypeError(i)])
print(len(list(leaves(group))), group.message)
match, rest = group.split(ValueError)
depth = 0
while isinstance(match, ExceptionGroup):
    match, depth = match.exceptions[0], depth + 1
print(depth, repr(match), len(list(leaves(rest))))
print(group.subgroup(lambda e: e.args == (49,)), group.subgroup(OSError))
same = ValueError("shared")
group = ExceptionGroup("g", [same, same, ExceptionGroup("h", [same])])
print(group.split(lambda e: e is same)[0], group.split(TypeError))
print([e is same for e in leaves(group)])
