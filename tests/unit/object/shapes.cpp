#include <doctest/doctest.h>

#include "runtime/core/dict.hpp"
#include "runtime/core/str.hpp"
#include "runtime/core/tuple.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/runtime.hpp"

using namespace gossamer;

namespace {
struct Session {
    Context* context = make_context();
    ~Session() { destroy_context(context); }
};
Owned make_class(Type& base) {
    Ref<Str> const name = make_str("C");
    Ref<Tuple> const bases = make_tuple({Value::of(&base)});
    Ref<Dict> const space = make_dict();
    return call(Value::of(&type_type), {name.value(), bases.value(), space.value()});
}
}  // namespace

TEST_CASE("the same attributes in the same order give the same shape") {
    Session session;
    Owned const made = make_class(object_type);
    Shape& root = made.get().as<Type>().root;
    Str *const x = intern("x"), *const y = intern("y");
    CHECK(&root.with(x).with(y) == &root.with(x).with(y));
    CHECK(&root.with(x).with(y) != &root.with(y).with(x));
    Shape& shape = root.with(x).with(y);
    CHECK(shape.slot_count == 2);
    CHECK(shape.find(x) == 0);
    CHECK(shape.find(y) == 1);
    CHECK(shape.find(intern("z")) == -1);
    CHECK(&shape.type_object() == &made.get().as<Type>());
}

TEST_CASE("changing a class gives new versions to shapes and subclasses") {
    Session session;
    Owned const base = make_class(object_type);
    Owned const derived = make_class(base.get().as<Type>());
    Shape& shape = derived.get().as<Type>().root.with(intern("x"));
    uint32_t const before = shape.version, class_before = derived.get().as<Type>().version;
    REQUIRE(set_attribute(base.get(), intern("anything"), none));
    CHECK(shape.version != before);
    CHECK(derived.get().as<Type>().version != class_before);
}
