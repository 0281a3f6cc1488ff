"""singledispatch: functions with an implementation for each type of their first argument."""

from functools import GenericAlias, update_wrapper

__name__ = 'functools'  # as what is defined here is to show it


def _c3_merge(rows):
    """Merges orders of resolution as C3 does, without changing the given rows."""
    result = []
    rows = [list(row) for row in rows]
    while True:
        rows = [row for row in rows if row]
        if not rows:
            return result
        for row in rows:
            candidate = row[0]
            if not any(candidate in other[1:] for other in rows):
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        result.append(candidate)
        for row in rows:
            if row[0] is candidate:
                del row[0]


def _c3_mro(cls, abcs=None):
    """The order of resolution of a class, with the abstract classes that it is virtually derived from put in where they
    belong: right behind the first class that derives from them."""
    boundary = 0
    for index, base in enumerate(reversed(cls.__bases__)):
        if hasattr(base, '__abstractmethods__'):
            boundary = len(cls.__bases__) - index  # abstract classes go after those that are derived for real
            break
    explicit, others = list(cls.__bases__[:boundary]), list(cls.__bases__[boundary:])
    abstract = list(abcs or ())
    added = [base for base in abstract
             if issubclass(cls, base) and not any(issubclass(own, base) for own in cls.__bases__)]
    for base in added:
        abstract.remove(base)
    rows = [[cls]]
    rows += [_c3_mro(base, abstract) for base in explicit]
    rows += [_c3_mro(base, abstract) for base in added]
    rows += [_c3_mro(base, abstract) for base in others]
    return _c3_merge(rows + [explicit] + [added] + [others])


def _compose_mro(cls, types):
    """The order of resolution of a class among the registered types, virtual bases included."""
    own = set(cls.__mro__)

    def is_related(kind):
        return (kind not in own and hasattr(kind, '__mro__') and not isinstance(kind, GenericAlias)
                and issubclass(cls, kind))

    types = [kind for kind in types if is_related(kind)]
    # Of those that are a base of another one in the list, only the other is needed.
    types = [kind for kind in types if not any(kind is not other and kind in other.__mro__ for other in types)]
    known = set(types)
    rows = []
    for kind in types:
        found = [[base for base in derived.__mro__ if base in known] for derived in kind.__subclasses__()
                 if derived not in own and issubclass(cls, derived)]
        if not found:
            rows.append(kind)
            continue
        found.sort(key=len, reverse=True)
        for row in found:
            for derived in row:
                if derived not in rows:
                    rows.append(derived)
    return _c3_mro(cls, rows)


def _find_impl(cls, registry):
    """The best match of the registered ones; RuntimeError if two unrelated abstract classes match alike."""
    match = None
    for kind in _compose_mro(cls, registry.keys()):
        if match is not None:
            if (kind in registry and kind not in cls.__mro__ and match not in cls.__mro__ and not issubclass(match, kind)):
                raise RuntimeError(f'Ambiguous dispatch: {match} or {kind}')
            break
        if kind in registry:
            match = kind
    return registry.get(match)


def _is_union(cls):
    return type(cls) is type(int | str) or getattr(cls, '__origin__', None).__class__.__name__ == '_SpecialForm' and \
        getattr(cls.__origin__, '_name', None) == 'Union'


def _is_dispatchable(cls):
    if isinstance(cls, type) and not isinstance(cls, GenericAlias):
        return True
    return _is_union(cls) and all(isinstance(part, type) for part in cls.__args__)


def singledispatch(func):
    """Single-dispatch generic function decorator.

    Transforms a function into a generic function, which can have different behaviours depending upon the type of its first
    argument. The decorated function acts as the default implementation, and additional implementations can be registered
    using the register() attribute of the generic function.
    """
    from abc import get_cache_token
    from types import MappingProxyType
    from weakref import WeakKeyDictionary

    registry = {}
    found = WeakKeyDictionary()
    token = None

    def dispatch(cls):
        """generic_func.dispatch(cls) -> <function implementation>

        Runs the dispatch algorithm to return the best available implementation for the given *cls* registered on
        *generic_func*.
        """
        nonlocal token
        if token is not None:
            current = get_cache_token()
            if token != current:
                found.clear()
                token = current
        try:
            implementation = found[cls]
        except KeyError:
            try:
                implementation = registry[cls]
            except KeyError:
                implementation = _find_impl(cls, registry)
            found[cls] = implementation
        return implementation

    def register(cls, func=None):
        """generic_func.register(cls, func) -> func

        Registers a new implementation for the given *cls* on a *generic_func*.
        """
        nonlocal token
        if _is_dispatchable(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            annotations = getattr(cls, '__annotations__', {})
            if not annotations:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or '
                                'plain `@register` on an annotated function.')
            func = cls
            name, cls = next(iter(annotations.items()))
            if isinstance(cls, str):
                cls = eval(cls, getattr(func, '__globals__', {}))
            if not _is_dispatchable(cls):
                if _is_union(cls):
                    raise TypeError(f'Invalid annotation for {name!r}. {cls!r} not all arguments are classes.')
                raise TypeError(f'Invalid annotation for {name!r}. {cls!r} is not a class.')
        if _is_union(cls):
            for part in cls.__args__:
                registry[part] = func
        else:
            registry[cls] = func
        if token is None and hasattr(cls, '__abstractmethods__'):
            token = get_cache_token()
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """Single-dispatch generic method descriptor.

    Supports wrapping existing descriptors and handles non-descriptor callables as instance methods.
    """

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """generic_method.register(cls, func) -> func

        Registers a new implementation for the given *cls* on a *generic_method*.
        """
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        name = getattr(self.func, '__name__', 'singledispatchmethod method')

        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)
