# Lists: a sieve, a matrix product, sorting, slices, comprehensions.
def sieve(n):
    flags = [True] * n
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            for j in range(i * i, n, i):
                flags[j] = False
    return sum(flags[2:])


def product(a, b):
    columns = list(zip(*b))
    return [[sum([x * y for x, y in zip(row, column)]) for column in columns] for row in a]


n = 70
matrix = [[(i * j) % 10 for j in range(n)] for i in range(n)]
square = product(matrix, matrix)
numbers = [(i * 7919) % 100003 for i in range(150000)]
print(sieve(700000), sum(map(sum, square)), sorted(numbers)[75000], sorted(numbers, key=lambda x: -x % 1000)[5])
stack = []
for i in range(600000):
    stack.append(i)
    if i % 3 == 0:
        stack.pop()
print(len(stack), sum(stack[::7]), stack[-5:], numbers[10:60:9])
