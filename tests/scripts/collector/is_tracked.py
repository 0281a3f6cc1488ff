import gc


class A:
    pass


print(gc.is_tracked(A()), gc.is_tracked([]), gc.is_tracked(5), gc.is_tracked("a"), gc.is_tracked(A))
# expect: True True False False True
