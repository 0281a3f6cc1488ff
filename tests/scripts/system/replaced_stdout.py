import sys


class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


real, sys.stdout = sys.stdout, Collector()
print("hidden", 1)
collected, sys.stdout = sys.stdout, real
print(collected.parts)  # expect: ['hidden', ' ', '1', '\n']
