# Seven ways to sort, all compared with the built-in one, on a fixed pseudo-random sequence.
def random_numbers(seed, n):
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2**31
        yield seed >> 16


def bubble(a):
    a = a[:]
    for end in range(len(a) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
                swapped = True
        if not swapped:
            break
    return a


def insertion(a):
    result = []
    for x in a:
        i = len(result)
        while i and result[i - 1] > x:
            i -= 1
        result.insert(i, x)
    return result


def quick(a):
    if len(a) < 2:
        return a
    pivot, *rest = a
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def merge(a):
    if len(a) < 2:
        return a
    middle = len(a) // 2
    left, right = merge(a[:middle]), merge(a[middle:])
    result = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            result.append(left[i])
            i += 1
        else:
            result.append(right[j])
            j += 1
    return result + left[i:] + right[j:]


def heap(a):
    a = a[:]

    def sift(start, end):
        while (child := 2 * start + 1) < end:
            if child + 1 < end and a[child] < a[child + 1]:
                child += 1
            if a[start] >= a[child]:
                return
            a[start], a[child] = a[child], a[start]
            start = child

    for start in reversed(range(len(a) // 2)):
        sift(start, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a


def shell(a):
    a, gap = a[:], len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            x, j = a[i], i
            while j >= gap and a[j - gap] > x:
                a[j] = a[j - gap]
                j -= gap
            a[j] = x
        gap //= 2
    return a


def radix(a):
    a = a[:]
    for shift in range(0, 16, 4):
        buckets = [[] for _ in range(16)]
        for x in a:
            buckets[x >> shift & 15].append(x)
        a = [x for bucket in buckets for x in bucket]
    return a


numbers = list(random_numbers(42, 200))
print(numbers[:8], sum(numbers))
expected = sorted(numbers)
for sort in (bubble, insertion, quick, merge, heap, shell, radix):
    print(f"{sort.__name__:<10}", sort(numbers) == expected, sort([]) == [], sort([1]) == [1], sort([2, 1]) == [1, 2])
print(expected[:5], expected[-5:])
