// Named edges are traced edges: whatever trace() shows the collector has a name, and nothing else has. Asked of every
// object in the heap of an interpreter that has run a program with a bit of everything (the zoo).
#include "runtime/lifetimes/edges.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "lang/engine/interpreter.hpp"
#include "runtime/lifetimes/description.hpp"
#include "runtime/types/set.hpp"
#include "runtime/weak/weak_reference.hpp"
#include "tests/unit/binding/session.hpp"

using namespace session;

namespace {

char const* const zoo = R"(
import collections, functools, gc, io, itertools, operator, sys, types, weakref, warnings, atexit, inspect

class Plain:
    def __init__(self): self.a, self.b = [1], {'x': []}
    def method(self): return self
class Slotted:
    __slots__ = ('first', 'second', '__weakref__')
class Deeper(Slotted):
    __slots__ = ('third', '__dict__')
class Stack(list):
    __slots__ = ('bottom',)
class Word(str): pass
class Failure(Exception): pass
class Generic[T]:
    value: T

slotted, deeper, stack = Slotted(), Deeper(), Stack()
slotted.first, slotted.second = [], ()
deeper.first, deeper.third, deeper.free = [], {1}, {}
stack.bottom = Plain()
many = Plain()
for number in range(60): setattr(many, 'name%d' % number, [number])
odd = Plain()
odd.__dict__[1, 2] = []

def outer(x):
    y = []
    def inner(z=[], *, w={}): return x, y, z
    return inner
inner = outer(Plain())
def steps(thing):
    local = Plain()
    yield from [thing, local]
started, fresh = steps([]), steps([])
next(started)
async def waits(): return []
async def gives():
    x = yield []
waiting, giving = waits(), gives()
try: giving.asend(None).send(None)
except StopIteration: pass
except BaseException: pass
pending = giving.asend(1)

def fail():
    local = Plain()
    try: {}[0]
    except KeyError as error: raise Failure(local, 'x') from error
try: fail()
except Failure as error: failure = error
group = ExceptionGroup('g', [ValueError([])])
target = Plain()
references = [weakref.ref(target), weakref.ref(target, print), weakref.proxy(target), weakref.WeakMethod(target.method),
              weakref.finalize(target, lambda *given, **named: None, [], key={})]
values, keys, both = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
values['a'], keys[target] = target, [target]
both.add(target)
zoo = [iter([1]), iter((1,)), iter({1: 2}), iter({1: 2}.items()), {1: 2}.keys(), iter({1}), reversed([1]), enumerate([1]),
       zip([1], [2]), map(len, [[]]), filter(None, [1]), iter(list, 1), slice([], ()), range(10 ** 30),
       iter(range(10 ** 30)), 'é'.__iter__(), memoryview(b'ab'), iter(memoryview(b'ab')), iter(b'ab'), bytearray(b'x'),
       io.BytesIO(b'x'), io.StringIO('x'), types.SimpleNamespace(a=[]), types.MappingProxyType({}), list[int], int | None,
       Generic[int], collections.deque([[], {}], 5), iter(collections.deque([1])), collections.defaultdict(list, a=[]),
       collections.OrderedDict(a=[]), iter(collections.OrderedDict(a=[])), collections.Counter('ab'),
       collections.ChainMap({}), collections.namedtuple('P', 'x y')(1, []), functools.partial(print, [], end={}),
       functools.lru_cache(outer), functools.cached_property(outer), functools.cmp_to_key(max)([]),
       property(outer, fail), classmethod(outer), staticmethod(outer), super(Deeper, deeper), target.method, [].append,
       list.append, int.__add__, (1).__add__, Slotted.first, type.__dict__['__name__'], sys._getframe(),
       operator.itemgetter([]), operator.attrgetter('a'), operator.methodcaller('f', []), sys.flags, sys.stdout]
zoo += [itertools.count(10 ** 30), itertools.cycle([[]]), itertools.repeat([]), itertools.accumulate([[]]),
        itertools.chain([[]], [[]]), itertools.compress([[]], [1]), itertools.dropwhile(len, [[]]),
        itertools.filterfalse(len, [[]]), itertools.groupby([[], []]), itertools.islice([[]], 3),
        itertools.starmap(len, [[]]), itertools.takewhile(len, [[]]), *itertools.tee([[], []]),
        itertools.zip_longest([[]], [[]]), itertools.product([[]], [[]]), itertools.permutations([[], []]),
        itertools.combinations([[], []], 2), itertools.combinations_with_replacement([[], []], 2),
        itertools.pairwise([[], []]), itertools.batched([[], []], 2)]
zoo[-1].__next__(); next(zoo[-2]); next(zoo[1])
for each in zoo[-24:]:
    try: next(each)
    except Exception: pass
cached = functools.lru_cache(outer); cached(1); cached(2)
def generic[T: int, *Ts, **P](x: T): return x
atexit.register(print, end='')
alias = generic.__type_params__
exec(compile('code = (lambda: [])()', '<text>', 'exec'))
waiting.close()
view = (lambda: sys._getframe().f_locals)()
)";

class Targets final : public Visitor, public EdgeNamer {
public:
    void edge(Object*& slot) override { traced.push_back(slot); }
    void fixed_edge(Object* target) override { traced.push_back(target); }
    void edge(EdgeKind, Value, Object* target) override { named.push_back(target); }
    void edge(EdgeKind, char const*, Object* target) override { named.push_back(target); }
    std::vector<Object*> traced, named;
};

void look_at_all() {
    std::set<std::string> nameless;
    heap().for_each_object([&](Object* object) {
        if (Heap::contents_of(*object) == Contents::leaf) return;
        Targets targets;
        trace(*object, targets);
        name_edges(*object, targets);
        std::sort(targets.traced.begin(), targets.traced.end());
        std::sort(targets.named.begin(), targets.named.end());
        if (targets.traced != targets.named)
            CHECK_MESSAGE(false, layout_of(*object).name, " of ", describe_object(*object));
        // Whoever shows the collector something has names for it. (name_edges() numbers what has none: "part 1".)
        if (layout_of(*object).name_edges || !layout_of(*object).visit) return;
        Targets shown;
        layout_of(*object).visit(*object, shown);
        if (!shown.traced.empty()) nameless.insert(std::string(layout_of(*object).name));
    });
    for (std::string const& each : nameless) CHECK_MESSAGE(false, each, " has no names for what it holds");
}

}  // namespace

TEST_CASE("every object of a program names what it holds") {
    Interpreter interpreter({});
    REQUIRE(interpreter.run_text(zoo, "zoo.py") == 0);
    look_at_all();
    CHECK(interpreter.finish(0) == 0);
}

TEST_CASE("edges in words") {
    Session session;
    CHECK(edge_text(EdgeKind::attribute, Value::of(intern("parent"))) == ".parent");
    CHECK(edge_text(EdgeKind::element, Value::integer(3)) == "[3]");
    CHECK(edge_text(EdgeKind::element, empty) == "element");
    CHECK(edge_text(EdgeKind::item, Value::of(intern("key"))) == "['key']");
    CHECK(edge_text(EdgeKind::key, Value::integer(1)) == "key 1");
    CHECK(edge_text(EdgeKind::local, Value::of(intern("x"))) == "local 'x'");
    CHECK(edge_text(EdgeKind::cell, Value::of(intern("x"))) == "cell 'x'");
}

TEST_CASE("weak edges") {
    Session session;
    Owned const target = make_set().release_value();
    Owned const reference = make_reference(target.get());
    size_t count = 0;
    for_each_weak_edge(*reference.get().object(), [&](NamedEdge const& edge) {
        CHECK(edge.kind == EdgeKind::weak);
        CHECK(edge.target == target.get().object());
        ++count;
    });
    CHECK(count == 1);
    for_each_named_edge(*reference.get().object(), [&](NamedEdge const&) { ++count; });
    CHECK(count == 1);
}
