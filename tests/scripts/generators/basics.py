def count(n):
    print("begin")
    for i in range(n):
        yield i
        print("resumed after", i)
    print("end")
    return "result"


g = count(2)
print(next(g))
# expect: begin
# expect: 0
print(next(g))
# expect: resumed after 0
# expect: 1
try:
    next(g)
except StopIteration as stop:
    print("stopped with", stop.value)
# expect: resumed after 1
# expect: end
# expect: stopped with result
try:
    next(g)
except StopIteration as stop:
    print("stopped again with", stop.value)  # expect: stopped again with None
print(list(count(1)))
# expect: begin
# expect: resumed after 0
# expect: end
# expect: [0]
