class Field:
    def __set_name__(self, owner, name):
        print(f"{name} in {owner.__name__}")
        self.name = name

    def __get__(self, instance, owner):
        return self if instance is None else f"value of {self.name}"


class Model:
    id = Field()
    title = Field()
# expect: id in Model
# expect: title in Model


print(Model().id, Model().title, Model.id.name)  # expect: value of id value of title id
