x = "global"


class A:
    x = "class"
    y = x
    z = [x for _ in range(1)]
    w = (lambda: x)()

    def method(self):
        return x


print(A.y, A.z, A.w, A().method())  # expect: class ['global'] global global


def make():
    x = "local"

    class B:
        y = x
        def get(self):
            return x
    return B


print(make().y, make()().get())  # expect: local local
