# Programs over exception groups: flattening, filtering, mapping, counting, with tracebacks of leaves.
def flatten(error):
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from flatten(each)
    else:
        yield error


def depth(error):
    return 1 + max(map(depth, error.exceptions)) if isinstance(error, BaseExceptionGroup) else 0


def map_leaves(error, function):
    if isinstance(error, BaseExceptionGroup):
        return error.derive([map_leaves(each, function) for each in error.exceptions])
    return function(error)


def fail(error):
    try:
        raise error
    except Exception as caught:
        return caught


group = ExceptionGroup("top", [fail(ValueError(1)), ExceptionGroup("mid", [fail(TypeError(2)), ExceptionGroup("low", [OSError(3)])])])
print([repr(leaf) for leaf in flatten(group)], depth(group))
mapped = map_leaves(group, lambda leaf: KeyError(leaf.args[0] * 10))
print(repr(mapped))
for leaf in flatten(group):
    print(repr(leaf), leaf.__traceback__ is not None)
match, rest = group.split(lambda e: isinstance(e, OSError))
print(repr(match), repr(rest), match.message, rest.message)
print(group.subgroup(lambda e: isinstance(e, ExceptionGroup) and e.message == "low"))
print([group.split(kind)[0] and len(list(flatten(group.split(kind)[0]))) for kind in (ValueError, TypeError, OSError, KeyError)])
try:
    try:
        raise group
    except* TypeError as caught:
        print(repr(caught), [leaf.args for leaf in flatten(caught)])
        raise ExceptionGroup("replaced", [RuntimeError("r")]) from caught
except ExceptionGroup as final:
    print(repr(final))
    for each in final.exceptions:
        print(repr(each), repr(each.__cause__), repr(each.__context__))


class Tagged(ExceptionGroup):
    tag = "default"

    def derive(self, exceptions):
        made = Tagged(self.message, exceptions)
        made.tag = self.tag
        return made


tagged = Tagged("t", [ValueError(1), KeyError(2)])
tagged.tag = "special"
try:
    try:
        raise tagged
    except* ValueError as caught:
        print(type(caught).__name__, caught.tag)
except ExceptionGroup as rest:
    print(type(rest).__name__, getattr(rest, "tag", None), repr(rest))
