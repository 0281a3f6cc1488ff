# The objects that nobody ever named.
class Thing:
    def __init__(self, name):
        self.name = name
        print("made", name)

    def __del__(self):
        print("gone", self.name)

    def __enter__(self):
        return 1

    def __exit__(self, *details):
        print("exit")

    def __bool__(self):
        return False

    def __iter__(self):
        return iter([1])


with Thing("with"):
    print("body")
# expect: made with
# expect: body
# expect: exit
# expect: gone with
assert not Thing("assert")
# expect: made assert
# expect: gone assert
while Thing("while"):
    pass
# expect: made while
# expect: gone while
for x in Thing("for"):
    print("loop")
# expect: made for
# expect: gone for
# expect: loop
[*Thing("star")]
# expect: made star
# expect: gone star
f"{Thing('f-string').name}"
# expect: made f-string
# expect: gone f-string
print(*Thing("argument"))
# expect: made argument
# expect: gone argument
# expect: 1
x = y = Thing("twice")  # expect: made twice
x = None
print("once more")  # expect: once more
y = None  # expect: gone twice
(lambda t: print("in lambda"))(Thing("lambda"))
# expect: made lambda
# expect: in lambda
# expect: gone lambda
try:
    raise KeyError(Thing("raised"))
except KeyError:
    print("handler")
# expect: made raised
# expect: handler
# expect: gone raised
print("end")  # expect: end
