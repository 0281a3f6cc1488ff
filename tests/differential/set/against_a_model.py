# A long walk of pseudo-random changes to sets beside sorted lists doing the same; the order of iteration as a checksum on the way.
state = 2024
def random(limit):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    return (state >> 33) % limit
subject, model, spread = set(), [], 8
def some(): return [random(spread) for _ in range(random(7))]
for step in range(3000):
    if step % 500 == 499: spread *= 4
    item, other = random(spread), some()
    match random(16):
        case 0 | 1 | 2 | 3: subject.add(item); model.append(item)
        case 4 | 5: subject.discard(item); model = [m for m in model if m != item]
        case 6:
            try: subject.remove(item); assert item in model
            except KeyError as error: assert error.args == (item,) and item not in model
            model = [m for m in model if m != item]
        case 7:
            if subject: gone = subject.pop(); model = [m for m in model if m != gone]
        case 8: subject.update(other); model += other
        case 9: subject.difference_update(other); model = [m for m in model if m not in other]
        case 10: subject ^= set(other); model = [m for m in model if m not in other] + [o for o in other if o not in model]
        case 11: assert sorted(subject & set(other)) == sorted({m for m in model if m in other}); assert subject.isdisjoint(other) == (not any(o in model for o in other))
        case 12: subject = subject.copy()
        case 13: subject = set(list(subject))
        case 14: assert (item in subject) == (item in model); assert subject >= set(other) or any(o not in model for o in other)
        case 15:
            if len(subject) > 40: kept = [n for n in subject if n % 2]; subject &= set(kept); model = kept
    model = sorted(set(model))
    if sorted(subject) != model: print("differs at", step); break
    if step % 250 == 0: print(step, len(subject), *list(subject)[:9], sum(place * n for place, n in enumerate(subject)) % 99991)
print(len(subject), hash(frozenset(subject)) == hash(frozenset(model)), subject == set(model), frozenset(model) == subject, subject <= set(model), subject < set(model))
for size in (4, 5, 18, 19, 20, 70, 300, 1300):
    numbers = [random(10**6) for _ in range(size)]; s = set(numbers); print(size, sum(place * n for place, n in enumerate(s)) % 99991, sum(place * n for place, n in enumerate(s | {1})) % 99991, sum(place * n for place, n in enumerate(s - {numbers[0]})) % 99991, sum(place * n for place, n in enumerate(s & set(numbers[::2]))) % 99991, sum(place * n for place, n in enumerate(s ^ set(numbers[::3] + [7, 8]))) % 99991, [s.pop() for _ in range(2)], len(s))
s = {(x, y) for x in range(3) for y in range(3)}; print(list(s), [n for n in {-1, -2, -3, 2**61, 2**61 - 1, 10**20, 0.5, 1.5, 2.0**70, None is None}])
