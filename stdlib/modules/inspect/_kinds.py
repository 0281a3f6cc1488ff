"""Which kind of object is this? The predicates, and the states of what can be suspended."""
import abc
import functools
import types

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 64, 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING = "CORO_CREATED", "CORO_RUNNING"
CORO_SUSPENDED, CORO_CLOSED = "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING = "AGEN_CREATED", "AGEN_RUNNING"
AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_SUSPENDED", "AGEN_CLOSED"


def ismodule(object):
    """Whether the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Whether the object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Whether the object is a bound method of a program's function."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Whether the object is a function of a program; lambdas are."""
    return isinstance(object, types.FunctionType)


def ismethoddescriptor(object):
    """Whether the object has __get__ but nothing to set or delete, and is no method, function or class."""
    # A partial object has __get__ only to warn.
    if isclass(object) or ismethod(object) or isfunction(object) or isinstance(object, functools.partial):
        return False
    kind = type(object)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__") and not hasattr(kind, "__delete__")


def isdatadescriptor(object):
    """Whether the object takes part in setting or deleting attributes."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def ismemberdescriptor(object):
    """Whether the object describes a slot."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Whether the object describes a computed attribute of a built-in type."""
    return isinstance(object, types.GetSetDescriptorType)


def _innermost(object):
    """The function inside of methods, partial objects and partial methods."""
    while True:
        method = getattr(object, "__partialmethod__", None)
        if ismethod(object):
            object = object.__func__
        elif isinstance(object, functools.partial):
            object = object.func
        elif isinstance(method, functools.partialmethod):
            object = method.func
        else:
            return object


def _is_functionlike(object):
    if not callable(object) or isclass(object):
        return False
    missing = _is_functionlike
    defaults = getattr(object, "__defaults__", missing)
    keyword_defaults = getattr(object, "__kwdefaults__", missing)
    annotations = getattr(object, "__annotations__", None)
    return (isinstance(getattr(object, "__code__", None), types.CodeType)
            and isinstance(getattr(object, "__name__", None), str)
            and (defaults is None or isinstance(defaults, tuple))
            and (keyword_defaults is None or isinstance(keyword_defaults, dict))
            and (annotations is None or isinstance(annotations, dict)))


def _has_flag(object, flag):
    object = _innermost(object)
    return (isfunction(object) or _is_functionlike(object)) and bool(object.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Whether calling the object makes a generator."""
    return _has_flag(obj, CO_GENERATOR)


_coroutine_mark = object()


def _is_marked(object):
    return getattr(_innermost(object), "_is_coroutine_mark", None) is _coroutine_mark


def markcoroutinefunction(func):
    """Let iscoroutinefunction() say True of a function that hands out awaitables."""
    getattr(func, "__func__", func)._is_coroutine_mark = _coroutine_mark
    return func


def iscoroutinefunction(obj):
    """Whether calling the object makes a coroutine, or it was marked as if."""
    return _has_flag(obj, CO_COROUTINE) or _is_marked(obj)


def isasyncgenfunction(obj):
    """Whether calling the object makes an asynchronous generator."""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isasyncgen(object):
    """Whether the object is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    """Whether the object is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Whether the object is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    """Whether the object can stand behind await."""
    if isinstance(object, types.CoroutineType) or hasattr(type(object), "__await__"):
        return True
    return isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)


def istraceback(object):
    """Whether the object is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Whether the object is a frame."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Whether the object is a code object."""
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    """Whether the object is a built-in function or a bound built-in method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Whether the object is a bound special method of a built-in type."""
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """Whether the object is a function or method of any kind."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def isabstract(object):
    """Whether the object is a class that still has abstract methods."""
    if not isinstance(object, type):
        return False
    if object.__flags__ & TPFLAGS_IS_ABSTRACT:
        return True
    if not isinstance(object, abc.ABCMeta) or hasattr(object, "__abstractmethods__"):
        return False
    # The class is still being made: look at what is known so far.
    if any(getattr(value, "__isabstractmethod__", False) for value in vars(object).values()):
        return True
    return any(getattr(getattr(object, name, None), "__isabstractmethod__", False)
               for base in object.__bases__ for name in getattr(base, "__abstractmethods__", ()))


def _state(running, suspended, frame, names):
    if running:
        return names[1]
    if suspended:
        return names[2]
    return names[3] if frame is None else names[0]


def getgeneratorstate(generator):
    """GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame,
                  (GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED))


def getcoroutinestate(coroutine):
    """CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame,
                  (CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED))


def getasyncgenstate(agen):
    """AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED or AGEN_CLOSED."""
    return _state(agen.ag_running, agen.ag_suspended, agen.ag_frame,
                  (AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED))


def getgeneratorlocals(generator):
    """The local variables of a generator, by name."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    frame = getattr(generator, "gi_frame", None)
    return {} if frame is None else frame.f_locals


def getcoroutinelocals(coroutine):
    """The local variables of a coroutine, by name."""
    frame = getattr(coroutine, "cr_frame", None)
    return {} if frame is None else frame.f_locals


def getasyncgenlocals(agen):
    """The local variables of an asynchronous generator, by name."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    frame = getattr(agen, "ag_frame", None)
    return {} if frame is None else frame.f_locals
