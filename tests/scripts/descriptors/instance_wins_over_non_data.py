class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        value = self.function(instance)
        instance.__dict__[self.function.__name__] = value
        return value


class Page:
    @Lazy
    def text(self):
        print("computing")
        return "text"


p = Page()
print(p.text, p.text, p.__dict__)
# expect: computing
# expect: text text {'text': 'text'}
