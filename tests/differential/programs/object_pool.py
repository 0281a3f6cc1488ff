# Objects that outlive each other: a pool that takes objects back from __del__, leases, and a leak detector.
import gc
import weakref


class Buffer:
    made = 0

    def __init__(self):
        Buffer.made += 1
        self.number = Buffer.made
        self.data = []


class Lease:
    def __init__(self, pool, buffer):
        self.pool, self.buffer = pool, buffer

    def __enter__(self):
        return self.buffer

    def __exit__(self, *details):
        self.release()

    def release(self):
        if self.buffer is not None:
            self.pool.put_back(self.buffer)
            self.buffer = None

    def __del__(self):
        if self.buffer is not None:
            print(f"  lease of buffer {self.buffer.number} was forgotten")
            self.release()


class Pool:
    def __init__(self, size):
        self.free, self.leases, self.size = [], weakref.WeakSet(), size

    def lease(self):
        if not self.free and Buffer.made < self.size:
            self.free.append(Buffer())
        if not self.free:
            raise LookupError(f"no buffer free, {len(self.leases)} leased")
        lease = Lease(self, self.free.pop())
        self.leases.add(lease)
        return lease

    def put_back(self, buffer):
        buffer.data.clear()
        self.free.append(buffer)


pool = Pool(2)
with pool.lease() as buffer:
    buffer.data.append(1)
    print("first", buffer.number, buffer.data)
lease = pool.lease()
print("again", lease.buffer.number, lease.buffer.data, len(pool.leases))
other = pool.lease()
try:
    pool.lease()
except LookupError as error:
    print(error)
del other
print("free", [b.number for b in pool.free], len(pool.leases))


def careless():
    lease = pool.lease()
    lease.buffer.data.append("x")
    raise RuntimeError("oops")


try:
    careless()
except RuntimeError as error:
    print("caught", error, len(pool.leases))
print("after", len(pool.leases))
lease.me = lease
del lease
print("in a cycle", len(pool.leases))
gc.collect()
print("collected", len(pool.leases), Buffer.made, sorted(b.number for b in pool.free))
