# Instances: reading and writing attributes, methods, properties, inheritance.
class Particle:
    def __init__(self, position, speed):
        self.position = position
        self.speed = speed

    def step(self):
        self.position += self.speed
        if self.position > 1000 or self.position < 0:
            self.speed = -self.speed

    @property
    def energy(self):
        return self.speed * self.speed


class Heavy(Particle):
    def step(self):
        super().step()
        self.position -= 1


particles = [(Heavy if i % 4 == 0 else Particle)(i * 7 % 1000, i % 13 - 6) for i in range(100)]
for _ in range(6000):
    for particle in particles:
        particle.step()
print(sum(p.position for p in particles), sum(p.energy for p in particles))
