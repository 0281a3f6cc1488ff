class A:
    pass


class B:
    def __repr__(self):
        return "B()"


print(A(), B(), str(B()), [B(), A], A, type(A()), B.__repr__)
# expect: <__main__.A object at 0x> B() B() [B(), <class '__main__.A'>] <class '__main__.A'> <class '__main__.A'> <function B.__repr__ at 0x>
print(A.__name__, A.__qualname__, A.__module__)  # expect: A A __main__


def make():
    class Inner:
        def method(self):
            pass
    return Inner


print(make(), make().method, make()().method)
# expect: <class '__main__.make.<locals>.Inner'> <function make.<locals>.Inner.method at 0x> <bound method make.<locals>.Inner.method of <__main__.make.<locals>.Inner object at 0x>>
