import functools


@functools.singledispatch
def show(x):
    return f"object {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return f"list {x}"


print(show(1), show([1]), show("s"), show(True))  # expect: int 1 list [1] object s int True
