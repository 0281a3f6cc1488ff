"""Tools for working with functions and callable objects."""

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key',
           'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property']

from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce

GenericAlias = type(list[int])

# --- update_wrapper, wraps

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Update a wrapper function to look like the wrapped function

    wrapper is the function to be updated
    wrapped is the original function
    assigned is a tuple naming the attributes assigned directly from the wrapped function to the wrapper function
    updated is a tuple naming the attributes of the wrapper that are updated with the corresponding attribute from the
    wrapped function
    """
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            pass
        else:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    # Last, so that it is not overwritten by what the wrapped function's __dict__ has.
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator factory to apply update_wrapper() to a wrapper function

    Returns a decorator that invokes update_wrapper() with the decorated function as the wrapper argument and the arguments
    to wraps() as the remaining arguments.
    """
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# --- total_ordering: each missing comparison is made of one that is there, and of ==

def _not_lt_or_eq(self, other):
    'Return a > b.  Computed by @total_ordering from (not a < b) and (a != b).'
    answer = type(self).__lt__(self, other)
    return answer if answer is NotImplemented else not answer and self != other


def _lt_or_eq(self, other):
    'Return a <= b.  Computed by @total_ordering from (a < b) or (a == b).'
    answer = type(self).__lt__(self, other)
    return answer if answer is NotImplemented else answer or self == other


def _not_lt(self, other):
    'Return a >= b.  Computed by @total_ordering from (not a < b).'
    answer = type(self).__lt__(self, other)
    return answer if answer is NotImplemented else not answer


def _not_le_or_eq(self, other):
    'Return a >= b.  Computed by @total_ordering from (not a <= b) or (a == b).'
    answer = type(self).__le__(self, other)
    return answer if answer is NotImplemented else not answer or self == other


def _le_and_not_eq(self, other):
    'Return a < b.  Computed by @total_ordering from (a <= b) and (a != b).'
    answer = type(self).__le__(self, other)
    return answer if answer is NotImplemented else answer and self != other


def _not_le(self, other):
    'Return a > b.  Computed by @total_ordering from (not a <= b).'
    answer = type(self).__le__(self, other)
    return answer if answer is NotImplemented else not answer


def _not_gt_and_not_eq(self, other):
    'Return a < b.  Computed by @total_ordering from (not a > b) and (a != b).'
    answer = type(self).__gt__(self, other)
    return answer if answer is NotImplemented else not answer and self != other


def _gt_or_eq(self, other):
    'Return a >= b.  Computed by @total_ordering from (a > b) or (a == b).'
    answer = type(self).__gt__(self, other)
    return answer if answer is NotImplemented else answer or self == other


def _not_gt(self, other):
    'Return a <= b.  Computed by @total_ordering from (not a > b).'
    answer = type(self).__gt__(self, other)
    return answer if answer is NotImplemented else not answer


def _not_ge_or_eq(self, other):
    'Return a <= b.  Computed by @total_ordering from (not a >= b) or (a == b).'
    answer = type(self).__ge__(self, other)
    return answer if answer is NotImplemented else not answer or self == other


def _ge_and_not_eq(self, other):
    'Return a > b.  Computed by @total_ordering from (a >= b) and (a != b).'
    answer = type(self).__ge__(self, other)
    return answer if answer is NotImplemented else answer and self != other


def _not_ge(self, other):
    'Return a < b.  Computed by @total_ordering from (not a >= b).'
    answer = type(self).__ge__(self, other)
    return answer if answer is NotImplemented else not answer


_derived_comparisons = {
    '__lt__': {'__gt__': _not_lt_or_eq, '__le__': _lt_or_eq, '__ge__': _not_lt},
    '__le__': {'__ge__': _not_le_or_eq, '__lt__': _le_and_not_eq, '__gt__': _not_le},
    '__gt__': {'__lt__': _not_gt_and_not_eq, '__ge__': _gt_or_eq, '__le__': _not_gt},
    '__ge__': {'__le__': _not_ge_or_eq, '__gt__': _ge_and_not_eq, '__lt__': _not_ge},
}


def total_ordering(cls):
    """Class decorator that fills in missing ordering methods"""
    roots = {name for name in _derived_comparisons if getattr(cls, name, None) is not getattr(object, name, None)}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = next(name for name in ('__lt__', '__le__', '__gt__', '__ge__') if name in roots)
    for name, function in _derived_comparisons[root].items():
        if name not in roots:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


# --- partialmethod

class partialmethod:
    """Method descriptor with partial application of the given arguments and keywords.

    Supports wrapping existing descriptors and handles non-descriptor callables as instance methods.
    """

    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        cls = type(self)
        shown = [repr(self.func), *map(repr, self.args), *(f'{key}={value!r}' for key, value in self.keywords.items())]
        return f'{cls.__module__}.{cls.__qualname__}({", ".join(shown)})'

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(GenericAlias)


# --- lru_cache, cache

_CacheInfo = None


def _cache_info(*numbers):
    # Made when first asked for: named tuples come from collections, which few users of a cache need otherwise.
    global _CacheInfo
    if _CacheInfo is None:
        from collections import namedtuple
        _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')
    return _CacheInfo(*numbers)


def lru_cache(maxsize=128, typed=False):
    """Least-recently-used cache decorator.

    If *maxsize* is set to None, the LRU features are disabled and the cache can grow without bound.

    If *typed* is True, arguments of different types will be cached separately. For example, f(decimal.Decimal("3.0")) and
    f(3.0) will be treated as distinct calls with distinct results.

    Arguments to the cached function must be hashable.

    View the cache statistics named tuple (hits, misses, maxsize, currsize) with f.cache_info().  Clear the cache and
    statistics with f.cache_clear(). Access the underlying function with f.__wrapped__.
    """
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        # Used as a plain decorator: what was passed is the function.
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def _cached(user_function, maxsize, typed):
    wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _cache_info)
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, user_function)


def cache(user_function, /):
    'Simple lightweight unbounded cache.  Sometimes called "memoize".'
    return lru_cache(maxsize=None)(user_function)


# --- cached_property

_NOT_FOUND = object()


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            attributes = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f'instance to cache {self.attrname!r} property.') from None
        value = attributes.get(self.attrname, _NOT_FOUND)
        if value is _NOT_FOUND:
            value = self.func(instance)
            try:
                attributes[self.attrname] = value
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                                f'does not support item assignment for caching {self.attrname!r} property.') from None
        return value

    __class_getitem__ = classmethod(GenericAlias)


# --- singledispatch

def _merge(rows):
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


def _mro_with(cls, abstract):
    """The order of resolution of a class, with the abstract classes that it is virtually derived from put in where they
    belong: right behind the first class that derives from them."""
    boundary = 0
    for index, base in enumerate(reversed(cls.__bases__)):
        if hasattr(base, '__abstractmethods__'):
            boundary = len(cls.__bases__) - index  # abstract classes go after those that are derived for real
            break
    explicit, others = list(cls.__bases__[:boundary]), list(cls.__bases__[boundary:])
    abstract = list(abstract or ())
    added = [base for base in abstract
             if issubclass(cls, base) and not any(issubclass(own, base) for own in cls.__bases__)]
    for base in added:
        abstract.remove(base)
    rows = [[cls]]
    rows += [_mro_with(base, abstract) for base in explicit]
    rows += [_mro_with(base, abstract) for base in added]
    rows += [_mro_with(base, abstract) for base in others]
    return _merge(rows + [explicit] + [added] + [others])


def _full_mro(cls, types):
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
    return _mro_with(cls, rows)


def _find_implementation(cls, registry):
    """The best match of the registered ones; RuntimeError if two unrelated abstract classes match alike."""
    match = None
    for kind in _full_mro(cls, registry.keys()):
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
                implementation = _find_implementation(cls, registry)
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
