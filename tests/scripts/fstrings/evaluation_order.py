def note(x):
    print("note", x)
    return x


print(f"{note('a')}{note('b'):{note('>')}{note(3)}}")
# expect: note a
# expect: note b
# expect: note >
# expect: note 3
# expect: a  b
