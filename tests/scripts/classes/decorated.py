def tag(label):
    def decorate(cls):
        cls.label = label
        return cls
    return decorate


@tag("one")
@tag("two")
class A:
    pass


print(A.label)  # expect: one


@lambda cls: "replaced"
class B:
    pass


print(B)  # expect: replaced
