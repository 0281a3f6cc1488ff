# One bytearray, thousands of random operations; a running sum of all results and contents.
seed = 1991
total = 0


def random(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


def some_bytes(n):
    return bytes([random(256) if random(3) == 0 else 97 + random(3) for _ in range(random(n))])


def position():
    return [None, None, random(20) - 10, random(400) - 200][random(4)]


data = bytearray()


def operate():
    global data
    start, end, step, more, part = position(), position(), position() or 1, some_bytes(6), some_bytes(3)
    kind = random(22)
    if kind == 0: data.append(random(260))
    elif kind == 1: data.extend(more)
    elif kind == 2: data[start:end] = more
    elif kind == 3: data[start:end:step] = more
    elif kind == 4: del data[start:end]
    elif kind == 5: del data[start:end:step]
    elif kind == 6: return data.pop(-1 if start is None else start)
    elif kind == 7: data.insert(start or 0, random(256))
    elif kind == 8: data.remove(random(256))
    elif kind == 9: data.reverse()
    elif kind == 10: data += more
    elif kind == 11: data *= random(3)
    elif kind == 12: return data[start:end:step]
    elif kind == 13: return data.find(part, start, end), data.rfind(part), data.count(part)
    elif kind == 14: return data.split(part), data.rsplit(part, 2)
    elif kind == 15: return data.replace(part, more)
    elif kind == 16: data[start or 0] = random(260)
    elif kind == 17: return data.strip(part), data.partition(part or b"x"), data.translate(None, part)
    elif kind == 18: return memoryview(data)[start:end:step].tobytes()
    elif kind == 19: memoryview(data)[0:len(more)] = more
    elif kind == 20: data[start:end] = list(more)
    else: return data.title(), data.upper(), bytes(data).decode("utf-8", "replace"), data.hex(":", 3)


for n in range(3000):
    try:
        result = operate()
    except Exception as error:
        result = type(error).__name__ + ": " + str(error)
    if len(data) > 300:
        data.clear()
    line = ascii(result) + ascii(data)
    for c in line:
        total = (total * 31 + ord(c)) % 1000000007
    if n % 100 == 0:
        print(total, line[:150])
print(total)
