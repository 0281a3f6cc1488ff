class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.name, 0)

    def __set__(self, instance, value):
        if value < 0:
            raise ValueError("must not be negative")
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        print("deleted")
        delattr(instance, self.name)


class Account:
    balance = Positive()


a = Account()
a.balance = 5
a.__dict__["balance"] = "shadow"
print(a.balance, a._balance)  # expect: 5 5
try:
    a.balance = -1
except ValueError as error:
    print(error)  # expect: must not be negative
del a.balance  # expect: deleted
print(a.balance, isinstance(Account.balance, Positive))  # expect: 0 True
