# Loops over small integers: counting, remainders, bits.
def digits(limit):
    total = 0
    for n in range(limit):
        while n:
            total += n % 10
            n //= 10
    return total


def mix(steps):
    x = 1
    i = 0
    while i < steps:
        x = (x * 31 + i) & 0xFFFFF
        if x & 1:
            x ^= 0x5A5A
        i += 1
    return x


print(digits(250000), mix(1200000))
