saved = []


class Phoenix:
    def __init__(self):
        self.deaths = 0

    def __del__(self):
        self.deaths += 1
        print("burning")
        saved.append(self)


p = Phoenix()
del p  # expect: burning
print(saved[0].deaths)  # expect: 1
p = saved.pop()
print(p.deaths)  # expect: 1
del p
print("no second __del__", saved)  # expect: no second __del__ []
