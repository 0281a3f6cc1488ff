# sys.set_coroutine_origin_tracking_depth: what cr_origin holds, wrong depths, and the warning that tells of it.
import sys, warnings
warnings.simplefilter('always')
print(sys.get_coroutine_origin_tracking_depth())
async def f(): pass
c = f(); print(c.cr_origin); c.close()
sys.set_coroutine_origin_tracking_depth(2)
def g(): return f()
def h():
    return g()
c = h(); print([(n.rsplit('/')[-1], l, q) for n, l, q in c.cr_origin]); c.close()
sys.set_coroutine_origin_tracking_depth(10)
c = h(); print([(n.rsplit('/')[-1], l, q) for n, l, q in c.cr_origin]); c.close()
print(type(c.cr_origin))
try: c.cr_origin = 1
except AttributeError as e: print(e)
for bad in (-1, 'a', 1.0, None, 2**40):
    try: print(sys.set_coroutine_origin_tracking_depth(bad))
    except Exception as e: print(type(e), e)
print(sys.set_coroutine_origin_tracking_depth(True), sys.get_coroutine_origin_tracking_depth())
try: sys.set_coroutine_origin_tracking_depth()
except TypeError as e: print(e)
print(sys.set_coroutine_origin_tracking_depth(depth=3), sys.get_coroutine_origin_tracking_depth())
async def ag(): yield
print(hasattr(ag(), 'ag_origin'))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    h()
    made = [h() for _ in range(2)]
    del made
for each in caught:
    print(each.category.__name__, each.lineno)
    for line in str(each.message).splitlines():
        print('   ', line.replace(__file__, 'FILE'))
sys.set_coroutine_origin_tracking_depth(0)
print(sys.get_coroutine_origin_tracking_depth())
