# What parts of a group inherit: traceback, cause, context, notes; the class by derive().
class Tagged(ExceptionGroup):
    def __new__(cls, message, exceptions, tag="none"):
        self = super().__new__(cls, message, exceptions)
        self.tag = tag
        return self

    def derive(self, exceptions):
        return Tagged(self.message, exceptions, self.tag)


class Plain(ExceptionGroup):
    pass


def make(cls, *rest):
    try:
        try:
            raise KeyError("context")
        except KeyError:
            raise cls("m", [ValueError(1), TypeError(2), cls("n", [ValueError(3)], *rest)], *rest) from OSError("cause")
    except ExceptionGroup as group:
        group.add_note("noted")
        return group


for group in (make(ExceptionGroup), make(Plain), make(Tagged, "tagged")):
    match, rest = group.split(ValueError)
    for part in (match, rest):
        print(type(part).__name__, part.message, repr(part.__cause__), repr(part.__context__), part.__suppress_context__,
              part.__notes__, part.__traceback__ is group.__traceback__, getattr(part, "tag", "-"))
    print(type(match.exceptions[1]).__name__, match.exceptions[0].__traceback__, match.__notes__ is group.__notes__)
    part = group.subgroup(TypeError)
    print(type(part).__name__, part.__notes__, repr(part.__cause__))
    match.add_note("only here")
    print(group.__notes__, match.__notes__)
group = make(Plain)
group.__notes__ = "odd"
print(getattr(group.split(ValueError)[0], "__notes__", "none"))
group.__notes__ = ["a"]
print(group.split(ValueError)[0].__notes__)


class BadDerive(ExceptionGroup):
    def derive(self, exceptions):
        return 5


class RaisingDerive(ExceptionGroup):
    def derive(self, exceptions):
        raise KeyError("derive")


class OtherDerive(ExceptionGroup):
    def derive(self, exceptions):
        return BaseExceptionGroup("other", [KeyboardInterrupt()])


for cls in (BadDerive, RaisingDerive, OtherDerive):
    try:
        print(cls("m", [ValueError(1), TypeError(2)]).split(ValueError))
    except Exception as error:
        print(type(error).__name__, error)
print(ExceptionGroup("m", [ValueError()]).derive([KeyError("k")]), BaseExceptionGroup("m", [ValueError()]).derive([KeyboardInterrupt()]))
print(repr(Plain("m", [ValueError()]).derive([KeyError("k")])))
for bad in (5, [], ["x"]):
    try:
        Plain("m", [ValueError()]).derive(bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
