"""Abstract base classes: a metaclass that lets classes say what must be defined, and who else counts as derived."""

from _abc import mark_collection as _mark_collection
from _weakrefset import WeakSet as _WeakSet

# The bits of __flags__ that say whether patterns take instances as sequences or as mappings.
_SEQUENCE, _MAPPING = 1 << 5, 1 << 6


def abstractmethod(funcobj):
    """A decorator indicating abstract methods.

    Requires that the metaclass is ABCMeta or derived from it.  A class that has such a metaclass cannot be instantiated
    unless all of its abstract methods are overridden.
    """
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """Deprecated: use 'classmethod' with 'abstractmethod' instead."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """Deprecated: use 'staticmethod' with 'abstractmethod' instead."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """Deprecated: use 'property' with 'abstractmethod' instead."""
    __isabstractmethod__ = True


class _Judgements:
    """What a class knows of others: those registered with it, and what it answered when it was asked before. Answers of
    no are forgotten whenever anything is registered anywhere."""
    __slots__ = ('registry', 'derived', 'foreign', 'asked_at')
    registrations = 0

    def __init__(self):
        self.registry = None
        self.derived = None
        self.foreign = None
        self.asked_at = _Judgements.registrations


def _remember(known, subclass):
    known = _WeakSet() if known is None else known
    known.add(subclass)
    return known


def _abstract_names(cls, names):
    abstracts = {name for name in names if getattr(getattr(cls, name, None), '__isabstractmethod__', False)}
    return frozenset(abstracts)


class ABCMeta(type):
    """Metaclass for defining Abstract Base Classes (ABCs).

    Use this metaclass to create an ABC.  An ABC can be subclassed directly, and then acts as a mix-in class.  You can also
    register unrelated concrete classes (even built-in classes) and unrelated ABCs as 'virtual subclasses'.
    """

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        abstracts = {name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
        for base in bases:
            for name in getattr(base, '__abstractmethods__', ()):
                if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                    abstracts.add(name)
        cls.__abstractmethods__ = frozenset(abstracts)
        cls._abc_impl = _Judgements()
        if '__abc_tpflags__' in cls.__dict__:
            flags = cls.__abc_tpflags__
            if isinstance(flags, int):
                flags &= _SEQUENCE | _MAPPING
                if flags == _SEQUENCE | _MAPPING:
                    raise TypeError('__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING')
                if flags:
                    _mark_collection(cls, flags == _SEQUENCE)
            del cls.__abc_tpflags__
        return cls

    def register(cls, subclass):
        """Register a virtual subclass of an ABC.

        Returns the subclass, to allow usage as a class decorator.
        """
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        own = cls._abc_impl
        own.registry = _remember(own.registry, subclass)
        _Judgements.registrations += 1
        flags = cls.__flags__ & (_SEQUENCE | _MAPPING)
        if flags:
            _mark_collection(subclass, flags == _SEQUENCE)
        return subclass

    def __instancecheck__(cls, instance):
        """Override for isinstance(instance, cls)."""
        own = cls._abc_impl
        subclass = instance.__class__
        if own.derived is not None and subclass in own.derived:
            return True
        subtype = type(instance)
        if subtype is subclass:
            return cls.__subclasscheck__(subclass)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(subtype)

    def __subclasscheck__(cls, subclass):
        """Override for issubclass(subclass, cls)."""
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        own = cls._abc_impl
        if own.derived is not None and subclass in own.derived:
            return True
        if own.asked_at < _Judgements.registrations:
            own.foreign = None
            own.asked_at = _Judgements.registrations
        elif own.foreign is not None and subclass in own.foreign:
            return False
        if cls._judge(subclass):
            own.derived = _remember(own.derived, subclass)
            return True
        own.foreign = _remember(own.foreign, subclass)
        return False

    def _judge(cls, subclass):
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            if not isinstance(answer, bool):
                raise AssertionError('__subclasshook__ must return either False, True, or NotImplemented')
            return answer
        if cls in getattr(subclass, '__mro__', ()):
            return True
        for registered in cls._abc_impl.registry or ():
            if issubclass(subclass, registered):
                return True
        for derived in cls.__subclasses__():
            if issubclass(subclass, derived):
                return True
        return False

    def _dump_registry(cls, file=None):
        """Debug helper to print the ABC registry."""
        print(f'Class: {cls.__module__}.{cls.__qualname__}', file=file)
        print(f'Inv. counter: {get_cache_token()}', file=file)
        own = cls._abc_impl
        print(f'_abc_registry: {set(own.registry or ())!r}', file=file)
        print(f'_abc_cache: {set(own.derived or ())!r}', file=file)
        print(f'_abc_negative_cache: {set(own.foreign or ())!r}', file=file)
        print(f'_abc_negative_cache_version: {own.asked_at!r}', file=file)

    def _abc_registry_clear(cls):
        """Clear the registry (for debugging or testing)."""
        cls._abc_impl.registry = None

    def _abc_caches_clear(cls):
        """Clear the caches (for debugging or testing)."""
        cls._abc_impl.derived = cls._abc_impl.foreign = None


def get_cache_token():
    """Returns the current ABC cache token.

    The token is an opaque object (supporting equality testing) identifying the current version of the ABC cache for virtual
    subclasses. The token changes with every call to register() on any ABC.
    """
    return _Judgements.registrations


def update_abstractmethods(cls):
    """Recalculate the set of abstract methods of an abstract class.

    If a class has had one of its abstract methods implemented after the class was created, the method will not be
    considered implemented until this function is called.
    """
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    names = [name for base in cls.__bases__ for name in getattr(base, '__abstractmethods__', ())]
    abstracts = _abstract_names(cls, names) | {
        name for name, value in cls.__dict__.items() if getattr(value, '__isabstractmethod__', False)}
    cls.__abstractmethods__ = frozenset(abstracts)
    return cls


class ABC(metaclass=ABCMeta):
    """Helper class that provides a standard way to create an ABC using inheritance."""
    __slots__ = ()
