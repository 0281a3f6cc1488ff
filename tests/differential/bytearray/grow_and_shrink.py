# Arrays that grow and shrink at both ends by all means, followed by sums, against bytes that are joined anew.
array, model = bytearray(), b""
seed = 77
def rand(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return (seed >> 9) % n
checks = 0
for round in range(3000):
    action, n = rand(12), rand(50)
    piece = bytes((round + i) % 256 for i in range(n))
    if action == 0: array.extend(piece); model = model + piece
    elif action == 1: array += piece; model += piece
    elif action == 2: array[:0] = piece; model = piece + model
    elif action == 3: del array[:n]; model = model[n:]
    elif action == 4: del array[len(array) - min(n, len(array)):]; model = model[:len(model) - min(n, len(model))]
    elif action == 5: array[len(array) // 2:len(array) // 2] = piece; model = model[:len(model) // 2] + piece + model[len(model) // 2:]
    elif action == 6: array[n:n * 2] = b""; model = model[:n] + model[n * 2:]
    elif action == 7 and len(array) < 300: array *= 2; model *= 2
    elif action == 8: array.insert(n, n); model = model[:n] + bytes([n]) + model[n:]
    elif action == 9 and array: p = array.pop(n % len(array)); checks += p; model = model[:n % len(model)] + model[n % len(model) + 1:]
    elif action == 10: array[::3] = bytes(len(array[::3])); m = list(model); m[::3] = [0] * len(m[::3]); model = bytes(m)
    elif action == 11 and len(array) > 400: array.clear(); model = b""
    if array != model: print("differs", round, action); break
    checks = (checks * 31 + len(array) + sum(array)) % 1000003
print(checks, len(array), array.__alloc__() >= len(array), array[:8])
a = bytearray(b"0123456789")
for f in (lambda: a.pop(0), lambda: a.pop(0), lambda: a.pop(), lambda: a.insert(0, 65), lambda: a.append(66), lambda: a.__delitem__(slice(0, 3)), lambda: a.reverse(), lambda: a.remove(53), lambda: a.extend(range(3)), lambda: a.__setitem__(slice(1, 1), b"<>"), lambda: a.__iadd__(a), lambda: a.__imul__(0), lambda: a.append(1)): print(f(), a)
big = bytearray(10**6); big[-1] = 1; del big[:999990]; print(big, big.__alloc__() >= 10); big.extend(bytes(5)); print(len(big)); big *= 100000; print(len(big), big.count(1), big.find(1), big.rfind(1)); del big[::2]; print(len(big)); big.clear(); print(big)
queue = bytearray(); out = bytearray()
for i in range(2000):
    queue.append(i % 251)
    if i % 3: out.append(queue.pop(0))
print(len(queue), len(out), out == bytes(i % 251 for i in range(len(out))), sum(queue))
