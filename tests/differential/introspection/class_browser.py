# A browser of classes: trees of subclasses, kinds and origins of attributes, abstract methods, slots, documentation.
import abc
import inspect


class Animal(abc.ABC):
    """An animal."""
    legs = 4
    __slots__ = ("name", "__secret")

    def __init__(self, name): self.name = name

    @property
    def loud(self): """Its noise, loud."""; return self.noise().upper()

    @abc.abstractmethod
    def noise(self): """What it says."""

    @classmethod
    def kinds(cls): return sorted(c.__name__ for c in cls.__subclasses__())

    @staticmethod
    def help(): pass

    def __init_subclass__(cls, **options):
        cls.options = options


class Dog(Animal, tricks=3):
    def noise(self): return "woof"


class Puppy(Dog):
    """Small."""
    legs = 4
    def noise(self): return super().noise() + "!"


class Bird(Animal):
    legs = 2
    __slots__ = "wings", "__dict__"


class Robot:
    def noise(self): "Beeps."; return "beep"


class RobotDog(Robot, Dog): pass


def browse(cls, depth=0):
    own = [name for name in vars(cls) if not name.startswith("__")]
    print("  " * depth + cls.__name__, own, inspect.getdoc(cls) if cls.__doc__ else None, inspect.isabstract(cls))
    for child in cls.__subclasses__():
        browse(child, depth + 1)


browse(Animal)
for cls in Puppy, RobotDog, Bird:
    print(cls.__name__, [c.__name__ for c in inspect.getmro(cls)])
    for attribute in inspect.classify_class_attrs(cls):
        if attribute.defining_class is not object and not attribute.name.startswith("__") and not attribute.name.startswith("_abc"):
            print("  ", attribute.name, attribute.kind, attribute.defining_class.__name__, type(attribute.object).__name__)
    print("  ", [name for name, _ in inspect.getmembers(cls, inspect.isfunction)], [name for name, _ in inspect.getmembers(cls, inspect.ismethod)],
          [name for name, _ in inspect.getmembers(cls, inspect.isdatadescriptor) if not name.startswith("__")])
    print("  ", inspect.getdoc(cls.noise), "|", inspect.getdoc(cls.loud), "|", inspect.getcomments(cls))


def tree(nodes, depth=0):
    for node in nodes:
        if isinstance(node, list):
            tree(node, depth + 1)
        else:
            print("  " * depth + node[0].__name__, tuple(b.__name__ for b in node[1]))


tree(inspect.getclasstree([Animal, Dog, Puppy, Bird, Robot, RobotDog]))
tree(inspect.getclasstree([Dog, Robot, RobotDog], unique=True))
print(Animal.kinds(), Dog.kinds(), Dog.options, Puppy.options, sorted(Animal.__abstractmethods__), Bird.__abstractmethods__, Dog.__abstractmethods__)
for make in (lambda: Animal("a"), lambda: Bird("b"), lambda: Dog("d").__dict__, lambda: Dog("d")._Animal__secret, lambda: RobotDog("r").loud,
             lambda: Puppy("p").loud, lambda: Dog.name, lambda: Dog.name.__get__(Dog("rex")), lambda: Bird.wings.__objclass__.__name__):
    try:
        print(str(make()).partition(" at 0x")[0])
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(Animal.__dict__["__slots__"], Bird.__dictoffset__ != 0, Animal.__dictoffset__, Animal.__basicsize__ < Bird.__basicsize__)
print(Animal.__firstlineno__, Puppy.__static_attributes__, Animal.__static_attributes__)
