# What names mean in the hidden scopes of type parameters that stand in a class body: the body, then the module.
x = "global"


def around():
    x = "nonlocal"
    T = str

    class Plain:
        type Alias = x
        def method[T: x](self, argument: x): ...
        value = Alias.__value__
    print(Plain.value, Plain.method.__type_params__[0].__bound__, Plain.method.__annotations__["argument"])

    class Declared:
        global x
        type Alias = x
    Declared.x = "attribute"
    print(Declared.Alias.__value__)

    class Outside:
        nonlocal x
        type Alias = x
        x = "set in the class"
    print(Outside.Alias.__value__, x, hasattr(Outside, "x"))

    class Order:
        type Alias = T
        try:
            print(Alias.__value__)
        except NameError as error:
            print("early:", error)
        T = int
        print("later:", Alias.__value__)
        def generic[T: T, U: [T for _ in (1,)]](argument: T): ...
        items = [1]
        type InList = [T for x in items]
        type InLambda = (lambda: T)()
        type Own[T] = [T for y in (T,)]
    first, second = Order.generic.__type_params__
    print(first.__bound__, second.__bound__)
    print(Order.InList.__value__, Order.InLambda.__value__, Order.Own.__value__)
    Order.T = float
    print(Order.Alias.__value__)

    class Assigned:
        global x
        type Alias = x
        x = "global from the class"
    Assigned.x = "attribute"
    print(Assigned.Alias.__value__, x)

    class Bases:
        T = bytes
        class Inner[U](T):
            seen = T
    print(Bases.Inner.__bases__, Bases.Inner.seen)


around()
print(x)


class Outer[T]:
    class Inner[T]:
        def method[T](self) -> T: ...
        type Alias = T
    type Alias = T
    def method[U](self): return T, U


print(Outer.Inner.Alias.__value__ is Outer.Inner.__type_params__[0])
print(Outer.Alias.__value__ is Outer.__type_params__[0])
print(Outer().method() == (*Outer.__type_params__, *Outer.method.__type_params__))
