# Tuples, lists, sets and dicts: empty, nested, trailing commas, stars, over lines.
print((), (1,), (1, 2), (1, 2,), 1, (1), ((1,),), ((),), (1, (2, (3,))))
print([], [1], [1,], [[]], [[], [[]]], [1, 2, [3, 4]], [*[]], [*(1, 2), 3, *{4}])
print({}, {1: 2}, {1: 2,}, {1: {2: {3: 4}}}, {**{}}, {**{1: 2}, 3: 4, **{1: 5}}, {1: 2, 1: 3})
print({1}, {1,}, {*()}, {*[1, 1]}, {(1, 2)}, {None}, sorted({3, 1, 2, 1}))
x = 1,
y = 1, 2
z = *[1], *[2]
(a, b), [c, *e] = (1, 2), [3, 4, 5]
print(x, y, z, a, b, c, e)
print([
    1,

    2,  # two
    # nothing
    3
], (
    1
    ,
), {
    'a'
    :
    1
})
print([i for i in range(3)], {i for i in [1]}, {i: i for i in [1]}, (i for i in [1]).__next__(), [i for i in [[1], [2]] for i in i])
print([1, 2, 3][1], (1, 2)[0], {'a': 1}['a'], "ab"[1], [[1, 2], [3]][0][1], [1, 2, 3][0:2], {1: [2]}[1][0])
print(1 if () else 2, 1 if (0,) else 2, not [], not {0}, bool([[]]), () == (), [] == [], {} == {})
