# Descriptors people write: typed fields, lazy and cached values, counters, registries, properties by hand.
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name, None)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.name[1:]} must be {self.kind.__name__}')
        setattr(obj, self.name, value)
class Lazy:
    def __init__(self, function): self.function, self.name = function, function.__name__
    def __get__(self, obj, owner=None):
        if obj is None: return self
        print('computing', self.name)
        value = obj.__dict__[self.name] = self.function(obj)
        return value
class Counter:
    def __init__(self): self.count = 0
    def __get__(self, obj, owner): self.count += 1; return self.count
class MyProperty:
    def __init__(self, fget, fset=None): self.fget, self.fset = fget, fset
    def __get__(self, obj, owner=None): return self if obj is None else self.fget(obj)
    def __set__(self, obj, value):
        if self.fset is None: raise AttributeError('read only')
        self.fset(obj, value)
    def setter(self, fset): return type(self)(self.fget, fset)
class ClassProperty:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner): return self.f(owner)
class Bound:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner=None): return self.f.__get__(obj, owner)
class Person:
    name = Typed(str)
    age = Typed(int)
    hits = Counter()
    @Lazy
    def slow(self): return self.name.upper()
    @MyProperty
    def both(self): return f'{self.name} {self.age}'
    @both.setter
    def both(self, value): self.name, self.age = value
    @ClassProperty
    def label(cls): return cls.__name__.lower()
    @Bound
    def hello(self, word='hello'): return f'{word} {self.name}'
p = Person()
p.name = 'Ann'; p.age = 5
for bad in ('name', 5), ('age', 'x'):
    try: setattr(p, *bad)
    except TypeError as error: print(error)
print(p.both, p.slow, p.slow, p.hits, Person.hits, p.hits, p.label, Person.label, p.hello(), p.hello('hi'), Person.hello(p))
p.both = 'Bob', 6
print(p.both, p.slow, vars(p))
del p.slow
print(p.slow, type(Person.name).__name__, type(Person.slow).__name__)
class Student(Person):
    age = Typed(float)
s = Student(); s.age = 1.5
print(s.age, s.label, Student.label, s.name)
