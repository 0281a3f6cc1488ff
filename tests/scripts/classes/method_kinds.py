class Temperature:
    unit = "C"

    def __init__(self, degrees):
        self.degrees = degrees

    @classmethod
    def freezing(cls):
        return cls(0)

    @staticmethod
    def to_fahrenheit(degrees):
        return degrees * 9 / 5 + 32

    def show(self):
        return f"{self.degrees}{self.unit}"


class Kelvin(Temperature):
    unit = "K"


print(Kelvin.freezing().show(), Temperature.freezing().show(), Kelvin.to_fahrenheit(100), Kelvin(5).to_fahrenheit(0))
# expect: 0K 0C 212.0 32.0
method = Kelvin(300).show
print(method(), method.__self__.degrees, method.__func__ is Temperature.show, method.__name__)
# expect: 300K 300 True show
print(Temperature.show(Kelvin(7)))  # expect: 7K
