class Manager:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *details):
        pass


class Box:
    pass


box, items = Box(), {}
with Manager((1, (2, 3))) as (a, (b, c)), Manager("attribute") as box.x, Manager("item") as items["k"]:
    print(a, b, c, box.x, items)  # expect: 1 2 3 attribute {'k': 'item'}
