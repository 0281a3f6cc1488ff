class Guard:
    secret = 1

    def __getattribute__(self, name):
        print("get", name)
        if name == "secret":
            raise AttributeError("hidden")
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return "fallback"


g = Guard()
g.x = 5
print(g.x, g.secret)
# expect: get x
# expect: get secret
# expect: 5 fallback
