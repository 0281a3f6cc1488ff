class Registry(type):
    classes = {}

    def __new__(meta, name, bases, space, **keywords):
        space.setdefault("label", name.lower())
        return super().__new__(meta, name, bases, space)

    def __init__(cls, name, bases, space, **keywords):
        super().__init__(name, bases, space)
        Registry.classes[name] = keywords

    def __call__(cls, *arguments):
        print("making", cls.__name__)
        return super().__call__(*arguments)

    def __len__(cls):
        return 5

    @property
    def shout(cls):
        return cls.__name__.upper()


class Base(metaclass=Registry):
    pass


class Child(Base, flavour="sweet"):
    label = "own"


print(Base.label, Child.label, Registry.classes, type(Child) is Registry, len(Base), Child.shout)
# expect: base own {'Base': {}, 'Child': {'flavour': 'sweet'}} True 5 CHILD
Child()  # expect: making Child
try:
    Child().shout  # expect: making Child
except AttributeError as error:
    print(error)  # expect: 'Child' object has no attribute 'shout'
