def make(greeting):
    class Greeter:
        word = greeting

        def greet(self, name):
            return f"{greeting}, {name}; {self.word}"
    return Greeter


A, B = make("hello"), make("goodbye")
print(A().greet("x"), B().greet("y"), A is B, A.__qualname__)
# expect: hello, x; hello goodbye, y; goodbye False make.<locals>.Greeter
