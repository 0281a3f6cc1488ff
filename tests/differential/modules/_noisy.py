class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("dies", self.name)
keeper = Noisy("keeper")
