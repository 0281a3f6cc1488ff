class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} makes {self.sound()}"

    def sound(self):
        return "a noise"


class Dog(Animal):
    def sound(self):
        return "woof"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def sound(self):
        return super().sound().upper() + "!" * self.age


for animal in (Animal("It"), Dog("Rex"), Puppy("Bit", 2)):
    print(animal.speak(), isinstance(animal, Dog), type(animal).__name__)
# expect: It makes a noise False Animal
# expect: Rex makes woof True Dog
# expect: Bit makes WOOF!! True Puppy
print(issubclass(Puppy, Animal), issubclass(Dog, Puppy), Puppy.__mro__, Puppy.__bases__)
# expect: True False (<class '__main__.Puppy'>, <class '__main__.Dog'>, <class '__main__.Animal'>, <class 'object'>) (<class '__main__.Dog'>,)
