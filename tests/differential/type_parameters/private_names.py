# Private names in generic classes: only the type parameters' own are mangled, in bases, bounds and bodies.
def base(argument):
    class Base:
        kept = argument
    return Base


class Foo[__T, __U: __T](base(lambda: (__T, __U))):
    parameter = __T
    type Alias[__V] = (__T, __V)

    def method[__W](self, argument: __T, other: __W) -> __V:
        return __T, __W

    class Inner[__T]:
        own = __T


__V = "the module's"
T, U = Foo.__type_params__
print(T, U, U.__bound__ is T, Foo.parameter is T)
print(Foo.kept() == (T, U) if not hasattr(Foo.kept, "__self__") else None)
print(Foo.__bases__[0].kept() == (T, U))
print(Foo.Alias.__type_params__, Foo.Alias.__value__)
print(Foo.method.__type_params__)
print(Foo().method(1, 2) == (T, Foo.method.__type_params__[0]))
print(Foo.Inner.own is Foo.Inner.__type_params__[0], Foo.Inner.own is T)


class __Base:
    def __init_subclass__(cls, **keywords):
        print("keywords", keywords)


class Derived[T](__Base, __keyword=1):
    __hidden = 2
    shown = __hidden


print(Derived.__bases__[0].__name__, sorted(n for n in vars(Derived) if "hidden" in n))


class Outer:
    __own = "own"
    try:
        class Generic[T](base(__own)):
            pass
    except NameError as error:
        print(error)
    class Plain(base(__own)):
        pass
    print(Plain.kept)

    def __generic[T](self, __a: T) -> T:
        return __a
    print(__generic.__annotations__, __generic.__name__, __generic.__qualname__)


class Bound[T: __Base](base([__Base for _ in (1,)]), base(lambda: (lambda: __Base))):
    pass


print(Bound.__type_params__[0].__bound__ is __Base)
print(Bound.__bases__[0].kept == [__Base], Bound.__bases__[1].kept()() is __Base)
try:
    class Late[T](base(__missing)):
        pass
except NameError as error:
    print(error)
print(type.__type_params__, object.__type_params__, Bound.__type_params__)
