# A long walk of pseudo-random changes to a bytearray beside a list of numbers doing the same; checksums on the way.
state = 12345
def random(limit):
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % limit
array, model = bytearray(), []
counts = {}
def both(name, on_array, on_model):
    counts[name] = counts.get(name, 0) + 1
    results = []
    for action in (on_array, on_model):
        try: results.append(action())
        except Exception as error: results.append(type(error))
    left, right = results
    if isinstance(left, bytearray): left = list(left)
    if left != right: print("differs", name, left, right)
def assign(container, key, value): container[key] = value
def delete(container, key): del container[key]
for step in range(4000):
    size = len(model)
    at, to, jump, byte = random(size + 3) - 1, random(size + 3) - 1, random(5) - 2, random(256)
    piece = bytes(random(256) for _ in range(random(5)))
    key = slice(at, to, jump or None)
    match random(14):
        case 0: both("append", lambda: array.append(byte), lambda: model.append(byte))
        case 1: both("extend", lambda: array.extend(piece), lambda: model.extend(piece))
        case 2: both("insert", lambda: array.insert(at, byte), lambda: model.insert(at, byte))
        case 3: both("pop", lambda: array.pop(at), lambda: model.pop(at))
        case 4: both("remove", lambda: array.remove(byte), lambda: model.remove(byte))
        case 5: both("reverse", lambda: array.reverse(), lambda: model.reverse())
        case 6: both("get", lambda: array[key], lambda: model[key])
        case 7: both("set", lambda: assign(array, at, byte), lambda: assign(model, at, byte))
        case 8: both("set slice", lambda: assign(array, slice(at, to), piece), lambda: assign(model, slice(at, to), piece))
        case 9: both("set steps", lambda: assign(array, key, piece), lambda: assign(model, key, piece))
        case 10: both("del", lambda: delete(array, at), lambda: delete(model, at))
        case 11 if size > 60: both("del slice", lambda: delete(array, key), lambda: delete(model, key))
        case 12: both("index", lambda: array.index(byte), lambda: model.index(byte))
        case 13: both("pop front", lambda: array.pop(0), lambda: model.pop(0))
        case _: array += piece; model += piece
    if list(array) != model: print("contents differ at", step); break
    if step % 400 == 0: print(step, len(array), sum(array), array[:8].hex(" "))
print(sorted(counts.items()))
print(array.find(array[5:8]), array.rfind(array[-3:]) == len(array) - 3, array.count(array[0]), bytes(array[::-1]) == bytes(reversed(model)), hash(bytes(array)) == hash(bytes(model)), sum(i * b for i, b in enumerate(array)))
