# Private names in __slots__ are mangled with the name of the class that lists them.
class Vault:
    __slots__ = ('__secret', '_half', '__both__', '___three')
    def __init__(self): self.__secret = 1
    def get(self): return self.__secret
v = Vault()
print(v.get(), hasattr(v, '_Vault__secret'), hasattr(v, '__secret'))
print(sorted(n for n in vars(Vault) if 'secret' in n or 'half' in n or 'both' in n or 'three' in n))
class _Leading:
    __slots__ = ('__x',)
print([n for n in vars(_Leading) if n.endswith('x')])
class ___:
    __slots__ = ('__x',)
print([n for n in vars(___) if n.endswith('x')])
Made = type('Made', (), {'__slots__': ['__y']})
print([n for n in vars(Made) if n.endswith('y')])
Odd = type('__Odd_', (), {'__slots__': ['__y', '__z__']})
print([n for n in vars(Odd) if n.endswith('y') or n.endswith('z__')])
try:
    class Conflict:
        __slots__ = ('__a',)
        __a = 1
except ValueError as error:
    print(error)
class Outer:
    class __Inner:
        __slots__ = ('__v',)
    def make(self): return self.__Inner
print(Outer().make().__name__, [n for n in vars(Outer().make()) if n.endswith('v')])
