# Accounts with history, transactions that roll back, a hierarchy of errors.
class BankError(Exception):
    """Anything the bank refuses."""


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance}, needs {amount}")
        self.missing = amount - account.balance


class Frozen(BankError):
    pass


class Account:
    total = 0
    fee = 0

    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history, self.frozen = owner, balance, [], False
        Account.total += 1

    @property
    def balance(self):
        return self._balance

    def change(self, amount):
        if self.frozen:
            raise Frozen(self.owner)
        if self._balance + amount < self.floor():
            raise InsufficientFunds(self, -amount)
        self._balance += amount
        self.history.append(amount)

    def floor(self):
        return 0

    def withdraw(self, amount):
        self.change(-(amount + self.fee))

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance})"


class Credit(Account):
    fee = 2

    def __init__(self, owner, balance=0, *, limit):
        super().__init__(owner, balance)
        self.limit = limit

    def floor(self):
        return -self.limit


class Transaction:
    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [(a, a._balance, len(a.history)) for a in self.accounts]
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            return False
        for account, balance, length in self.saved:
            account._balance = balance
            del account.history[length:]
        print("  rolled back:", error)
        return issubclass(kind, BankError)

    def move(self, source, target, amount):
        target.change(amount)
        source.withdraw(amount)


ann, bob = Account("Ann", 100), Credit("Bob", 10, limit=50)
for source, target, amount in [(ann, bob, 30), (ann, bob, 300), (bob, ann, 60), (bob, ann, 60)]:
    print(f"{source.owner} -> {target.owner}: {amount}")
    with Transaction(ann, bob) as transaction:
        transaction.move(source, target, amount)
    print(" ", ann, bob, ann.history, bob.history)
ann.frozen = True
with Transaction(ann, bob) as t:
    t.move(bob, ann, 1)
try:
    with Transaction(ann, bob):
        bob.change(1)
        bob.change("a lot")
except TypeError as error:
    print("not a bank error:", error)
print(ann, bob, Account.total)
try:
    bob.withdraw(1000)
except InsufficientFunds as error:
    print(error, error.missing, isinstance(error, BankError))
