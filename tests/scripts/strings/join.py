print(",".join(["a", "b"]), "".join("abc"), "-".join([]), ", ".join(str(i) for i in range(3)))
# expect: a,b abc  0, 1, 2
for bad in ([1, 2], ["a", None], 5):
    try:
        ",".join(bad)
    except TypeError as error:
        print(error)
# expect: sequence item 0: expected str instance, int found
# expect: sequence item 1: expected str instance, NoneType found
# expect: can only join an iterable
