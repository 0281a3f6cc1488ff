print((), (1,), (1, 2), 1, 2)  # expect: () (1,) (1, 2) 1 2
one = 1,
print(one, type(one), len(()), tuple("ab"), tuple([1, 2]), tuple())
# expect: (1,) <class 'tuple'> 0 ('a', 'b') (1, 2) ()
print((1, 2) + (3,), (1, 2) * 2, (1, 2)[0], (1, 2, 3)[1:], (1, 2, 3)[-1])
# expect: (1, 2, 3) (1, 2, 1, 2) 1 (2, 3) 3
print(2 in (1, 2), (1, 2).index(2), (1, 1).count(1))  # expect: True 1 2
