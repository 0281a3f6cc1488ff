// The module itertools.
#include "stdlib/modules/itertools.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/runtime.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

using namespace itertools;

namespace {

void define_types() {
    define_endless_types();
    define_choosing_types();
    define_folding_types();
    define_joining_types();
    define_combinatoric_types();
    define_groupby_types();
    define_tee_types();
}
FurtherTypes const types{define_types};

constexpr char const* module_doc =
    "Functional tools for creating and using iterators.\n\nInfinite iterators:\ncount(start=0, step=1) --> start, "
    "start+step, "
    "start+2*step, ...\ncycle(p) --> p0, p1, ... plast, p0, p1, ...\nrepeat(elem [,n]) --> elem, elem, elem, ... "
    "endlessly or "
    "up to n times\n\nIterators terminating on the shortest input sequence:\naccumulate(p[, func]) --> p0, p0+p1, "
    "p0+p1+p2\nbatched(p, n) --> [p0, p1, ..., p_n-1], [p_n, p_n+1, ..., p_2n-1], ...\nchain(p, q, ...) --> p0, p1, "
    "... "
    "plast, q0, q1, ...\nchain.from_iterable([p, q, ...]) --> p0, p1, ... plast, q0, q1, ...\ncompress(data, "
    "selectors) --> "
    "(d[0] if s[0]), (d[1] if s[1]), ...\ndropwhile(predicate, seq) --> seq[n], seq[n+1], starting when predicate "
    "fails\ngroupby(iterable[, keyfunc]) --> sub-iterators grouped by value of keyfunc(v)\nfilterfalse(predicate, seq) "
    "--> "
    "elements of seq where predicate(elem) is False\nislice(seq, [start,] stop [, step]) --> elements from\n       "
    "seq[start:stop:step]\npairwise(s) --> (s[0],s[1]), (s[1],s[2]), (s[2], s[3]), ...\nstarmap(fun, seq) --> "
    "fun(*seq[0]), fun(*seq[1]), ...\ntee(it, n=2) --> (it1, it2 , ... itn) splits one iterator into "
    "n\ntakewhile(predicate, "
    "seq) --> seq[0], seq[1], until predicate fails\nzip_longest(p, q, ...) --> (p[0], q[0]), (p[1], q[1]), "
    "...\n\nCombinatoric generators:\nproduct(p, q, ... [repeat=1]) --> cartesian product\npermutations(p[, "
    "r])\ncombinations(p, r)\ncombinations_with_replacement(p, r)\n";

constexpr Native functions[] = {
    function<&tee, "tee(iterable, n=2, /)">("Returns a tuple of n independent iterators."),
};

bool fill(Module& module) {
    put(*module.dict, names::__doc__, make_str(module_doc).value());
    for (Type* type :
         {&accumulate_type, &batched_type,    &chain_type,   &combinations_type, &combinations_with_replacement_type,
          &compress_type,   &count_type,      &cycle_type,   &dropwhile_type,    &filterfalse_type,
          &groupby_type,    &grouper_type,    &islice_type,  &pairwise_type,     &permutations_type,
          &product_type,    &repeat_type,     &starmap_type, &takewhile_type,    &tee_type,
          &tee_data_type,   &zip_longest_type})
        put(*module.dict, type->name, Value::of(type));
    add_functions(*module.dict, functions, intern("itertools"));
    return true;
}

}  // namespace

extern NativeModule const itertools_module;
NativeModule const itertools_module{"itertools", fill};

}  // namespace gossamer
