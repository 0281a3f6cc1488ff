number = 0
def length(x): return len(x)
def counter():
    global number
    number += 1
    return number
def read_brand_new(): return brand_new
class Thing: pass
