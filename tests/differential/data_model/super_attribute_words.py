# super().name and super() on its own say different things when self or the cell is missing.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    def m(self):
        return 'A.m'
    p = property(lambda self: 'A.p')

class B(A):
    def deleted(self):
        del self
        return super().m()
    def deleted_attribute(self):
        del self
        return super().p
    def deleted_alone(self):
        del self
        return super()
    def in_variable(self):
        del self
        it = super()
        return it
    def deleted_by_hand(self):
        keep = self
        del self
        return super(B, keep).m()
    def generator(self):
        return list(super().m() for _ in range(2))
    def generator_in_lambda(self):
        return list((lambda: super().m())() for _ in range(2))
    def generator_alone(self):
        return [type(item).__name__ for item in (super(B, self) for _ in range(2))]
    def no_arguments():
        return super().m()
    def only_stars(*args):
        return super().m()
    def keywords_only(*, key=1):
        return super().m()
    def rebound(self):
        self = 'text'
        return super().m()
    def of_none(self):
        return super(B, None).m
    def one_argument(self):
        return super(B).m
    def wrong_class(self):
        return super(int, self).m
    def no_class(self):
        return super(5, self).m
    def attribute_class(self):
        return super().__class__
    def missing(self):
        return super().nothing
    def assigned(self):
        super().x = 1
    def removed(self):
        del super().m

b = B()
for name in list(vars(B)):
    if name.startswith('__'):
        continue
    print(name, end=' ')
    if name in ('no_arguments', 'keywords_only'):
        attempt(getattr(B, name))
    else:
        attempt(getattr(b, name))

class Meta(type):
    def __new__(meta, name, bases, space):
        made = super().__new__(meta, name, bases, space)
        attempt(made.early)
        return made
class Early(metaclass=Meta):
    @classmethod
    def early(cls):
        return super().__init__ is not None
