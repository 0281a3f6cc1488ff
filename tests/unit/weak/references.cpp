#include "runtime/heap/collector.hpp"
#include "runtime/weak/finalize.hpp"
#include "runtime/weak/module.hpp"
#include "runtime/weak/weak_containers.hpp"
#include "tests/unit/binding/session.hpp"

using namespace session;

namespace {

Owned make_target() { return make_set().release_value(); }
// Something without equals: a bound method can be a key, and refer to anything.
Owned make_function_like() {
    Owned const list = make_list().release_value();
    return attribute(list, "append");
}
size_t live() { return heap().live_objects(); }
WeakContainer& container(Value value) { return value.as<WeakContainer>(); }

}  // namespace

TEST_CASE("the reference without a callback is shared while it lives") {
    Session session;
    Owned const target = make_target();
    Owned const a = make_reference(target), b = make_reference(target);
    CHECK(a.get() == b.get());
    CHECK(count_references(*target.get().object()) == 1);
    Owned const list = make_list().release_value();
    Owned const c = make_reference(target, attribute(list, "append").get());
    CHECK(c.get() != a.get());
    CHECK(count_references(*target.get().object()) == 2);
}

TEST_CASE("references die with their target, newest first") {
    Session session;
    Owned target = make_target();
    Owned const log = make_list().release_value();
    Owned const plain = make_reference(target);
    Owned const first = make_reference(target, attribute(log, "append").get());
    Owned const second = make_reference(target, attribute(log, "append").get());
    target.reset();
    CHECK(dereference(plain.get().as<WeakReference>()) == none);
    REQUIRE(log.get().as<List>().size == 2);
    CHECK(log.get().as<List>().items[0] == second.get());
    CHECK(log.get().as<List>().items[1] == first.get());
}

TEST_CASE("a reference that dies first leaves no trace") {
    Session session;
    Owned target = make_target();
    size_t const before = live();
    for (int i = 0; i < 100; ++i) {
        Owned const reference = make_reference(target);
        Owned const proxy = make_proxy(target, empty);
        CHECK(count_references(*target.get().object()) == 2);
    }
    CHECK(count_references(*target.get().object()) == 0);
    CHECK_FALSE(bool(target.get().object()->flags & has_weak_referents));
    CHECK(live() == before);
}

TEST_CASE("dying values and keys leave their containers at once") {
    Session session;
    Owned const values = call(type_value(weak_value_dictionary_type)),
                keys = call(type_value(weak_key_dictionary_type)), set = call(type_value(weak_set_type));
    std::vector<Owned> targets;
    for (int i = 0; i < 100; ++i) {
        targets.push_back(call(type_value(frozenset_type), {make_tuple({Value::integer(i)}).value()}));
        REQUIRE(set_item(values, Value::integer(i), targets.back()));
        REQUIRE(set_item(keys, targets.back(), Value::integer(i)));
        CHECK(calling(set, "add", {targets.back().get()}) == "None");
    }
    for (size_t i = 0; i < targets.size(); i += 2) targets[i].reset();
    CHECK(length(values) == 50);
    CHECK(length(keys) == 50);
    CHECK(length(set) == 50);
    CHECK(shown(get_item(values, Value::integer(2))) == "KeyError: 2");
    targets.clear();
    CHECK(length(values) == 0);
    CHECK(length(keys) == 0);
    CHECK(length(set) == 0);
}

TEST_CASE("entries outlive their container") {
    Session session;
    Owned target = make_target();
    Owned values = call(type_value(weak_value_dictionary_type));
    REQUIRE(set_item(values, Value::integer(1), target));
    Owned const references = call_method(values, intern("valuerefs"));
    values.reset();
    CHECK(references.get().as<List>().items[0].as<WeakEntry>().container == nullptr);
    target.reset();
    CHECK(dereference(references.get().as<List>().items[0].as<WeakReference>()) == none);
}

TEST_CASE("a value that refers to its own weak key does not keep it alive") {
    Session session;
    Owned const keys = call(type_value(weak_key_dictionary_type));
    for (int i = 0; i < 10; ++i) {
        // Two keys, each the value of the other.
        Owned const a = make_function_like(), b = make_function_like();
        REQUIRE(set_item(keys, a, b));
        REQUIRE(set_item(keys, b, a));
    }
    CHECK(length(keys) == 20);
    heap().collector().collect_full();
    CHECK(length(keys) == 0);
    CHECK(container(keys.get()).deaths == 20);
}

TEST_CASE("a finalizer is called once") {
    Session session;
    Owned target = make_target();
    Owned const log = make_list().release_value();
    Owned const append = attribute(log, "append");
    Owned const finalizer = call(type_value(finalize_type), {target.get(), append.get(), Value::integer(5)});
    CHECK(shown(get_attribute(finalizer, "alive")) == "True");
    target.reset();
    CHECK(shown(retain(log.get())) == "[5]");
    CHECK(shown(call(finalizer)) == "None");
    CHECK(shown(retain(log.get())) == "[5]");
    CHECK(shown(get_attribute(finalizer, "alive")) == "False");
}

TEST_CASE("what can not be referred to says so") {
    Session session;
    CHECK(shown(make_reference(Value::integer(1))) == "TypeError: cannot create weak reference to 'int' object");
    Owned const list = make_list().release_value();
    CHECK(shown(make_reference(list)) == "TypeError: cannot create weak reference to 'list' object");
    CHECK(shown(call(Value::of(&weakref_module()), {list.get()})) ==
          "TypeError: cannot create weak reference to 'list' object");
}
