d = {"k": "v"}
print(f"{d["k"]} {"a" + 'b'} {'\n'.join(["x", "y"])}")
print(f"{
    1 +
    2
}")

# expect: v ab x
# expect: y
# expect: 3
