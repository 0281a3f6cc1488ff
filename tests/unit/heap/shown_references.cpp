// What a layout shows to visitors must be what the object holds: a reference that is held and not shown keeps cycles
// alive for ever; one that is shown and not held frees what is in use. So: objects of every type are filled with a
// probe, and the references to it that can be reached by visiting must be as many as its count says.
#include <set>

#include "runtime/errors/exception.hpp"
#include "runtime/heap/collector.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/set.hpp"
#include "runtime/types/slice.hpp"
#include "runtime/weak/finalize.hpp"
#include "runtime/weak/weak_containers.hpp"
#include "tests/unit/binding/session.hpp"

using namespace session;

namespace {

class Counter final : public Visitor {
public:
    explicit Counter(Object* probe) : probe_(probe) {}
    void edge(Object*& slot) override { meet(slot); }
    void fixed_edge(Object* target) override { meet(target); }
    void walk(Value start) {
        meet(start.object());
        while (!waiting_.empty()) {
            Object* const object = waiting_.back();
            waiting_.pop_back();
            if (Heap::contents_of(*object) == Contents::references) trace(*object, *this);
        }
    }
    size_t found = 0;

private:
    void meet(Object* object) {
        if (object == probe_)
            ++found;
        else if (static_cast<int32_t>(object->count) > 0 && met_.insert(object).second)
            waiting_.push_back(object);
    }
    Object* probe_;
    std::set<Object*> met_;
    std::vector<Object*> waiting_;
};

// `make` is given the probe and returns the object, owned.
template <class Make> void check(char const* what, Make make) {
    CAPTURE(what);
    Owned const probe = make_list().release_value();
    uint32_t const before = probe.get().object()->count;
    {
        Owned const object = make(probe.get());
        if (!object) {
            std::string const why = shown(empty);
            FAIL(what << ": " << why);
        }
        uint32_t const held = probe.get().object()->count - before;
        CHECK(held > 0);
        Counter counter(probe.get().object());
        counter.walk(object.get());
        CHECK(counter.found == held);
    }
    CHECK(probe.get().object()->count == before);
}

Value called(Type& type, std::initializer_list<Value> args) { return call(type_value(type), args); }

Owned list_with(Value probe) { return make_list_of(std::span<Value const>(&probe, 1)).release_value(); }

}  // namespace

TEST_CASE("containers show what they hold") {
    Session session;
    check("list", [](Value p) { return list_with(p).release(); });
    check("tuple", [](Value p) { return make_tuple({p, p}).release_value(); });
    check("dict value", [](Value p) {
        Ref<Dict> dict = make_dict();
        put(*dict, intern("key"), p);
        return dict.release_value();
    });
    check("dict key", [](Value p) {
        Ref<Dict> dict = make_dict();
        Ref<Tuple> const key = make_tuple({Value::integer(1)});
        REQUIRE(insert(*dict, key.value(), p));
        return dict.release_value();
    });
    check("set", [](Value p) {
        Owned const key = called(static_method_type, {p});
        Ref<Set> set = make_set();
        REQUIRE(add(*set, key));
        return set.release_value();
    });
    check("frozenset", [](Value p) {
        Owned const key = called(static_method_type, {p});
        Owned const items = list_with(key.get());
        return called(frozenset_type, {items.get()});
    });
    check("slice", [](Value p) { return make_slice(p, p, p).release_value(); });
    check("mapping proxy", [](Value p) {
        Ref<Dict> const dict = make_dict();
        put(*dict, intern("key"), p);
        return make_mapping_proxy(dict.value());
    });
    check("generic alias", [](Value p) { return make_generic_alias(type_value(list_type), p); });
}

TEST_CASE("iterators show what they hold") {
    Session session;
    check("list iterator", [](Value p) { return get_iterator(p); });
    check("reversed list", [](Value p) { return called(reversed_type, {p}); });
    check("enumerate", [](Value p) { return called(enumerate_type, {p}); });
    check("zip", [](Value p) { return called(zip_type, {p, p}); });
    check("map", [](Value p) { return called(map_type, {type_value(list_type), p}); });
    check("filter", [](Value p) { return called(filter_type, {none, p}); });
    check("callable iterator", [](Value p) { return make_callable_iterator(type_value(list_type), p); });
    check("dict items", [](Value p) {
        Ref<Dict> const dict = make_dict();
        put(*dict, intern("key"), p);
        Owned const items = call_method(dict.value(), intern("items"));
        return get_iterator(items);
    });
    check("set iterator", [](Value p) {
        Owned const key = called(static_method_type, {p});
        Ref<Set> const set = make_set();
        REQUIRE(add(*set, key));
        return get_iterator(set.value());
    });
}

TEST_CASE("functions and descriptors show what they hold") {
    Session session;
    check("cell", [](Value p) { return make_cell(retain(p)).release_value(); });
    check("method", [](Value p) { return make_method(p, p).release_value(); });
    check("property", [](Value p) { return called(property_type, {p, p, p, p}); });
    check("staticmethod", [](Value p) { return called(static_method_type, {p}); });
    check("classmethod", [](Value p) { return called(class_method_type, {p}); });
    check("super", [](Value p) { return called(super_type, {type_value(list_type), p}); });
    check("bound built-in", [](Value p) { return attribute(p, "append").release(); });
    check("module", [](Value p) {
        Ref<Module> module = make_module(intern("probe"));
        put(*module->dict, intern("key"), p);
        return module.release_value();
    });
}

TEST_CASE("exceptions show what they hold") {
    Session session;
    check("args", [](Value p) { return called(value_error_type, {p, p}); });
    check("fields", [](Value p) {
        Value const made = called(exception_type, {});
        for (Value& field : made.as<Exception>().fields) field = retain(p);
        return made;
    });
    check("os error", [](Value p) { return called(os_error_type, {Value::integer(1), p, p, none, p}); });
    check("syntax error", [](Value p) {
        Ref<Tuple> const place = make_tuple({p, p, p, p, p, p});
        return called(syntax_error_type, {p, place.value()});
    });
    check("chain", [](Value p) {
        Owned const inner = called(value_error_type, {p});
        Value const outer = called(value_error_type, {});
        REQUIRE(set_attribute(outer, intern("__cause__"), inner));
        REQUIRE(set_attribute(outer, intern("__context__"), inner));
        return outer;
    });
    check("notes and other attributes", [](Value p) {
        Value const made = called(value_error_type, {});
        REQUIRE(set_attribute(made, intern("extra"), p));
        return made;
    });
    check("group", [](Value p) {
        Owned const inner = called(value_error_type, {p});
        Owned const list = list_with(inner.get());
        return called(base_exception_group_type, {text("m").get(), list.get()});
    });
}

TEST_CASE("weak references show what they hold") {
    Session session;
    Owned const target = make_set().release_value();
    check("callback", [&](Value p) { return make_reference(target, p); });
    check("proxy callback", [&](Value p) { return make_proxy(target, p); });
    check("keyed reference", [&](Value p) { return called(keyed_ref_type, {target.get(), p, p}); });
    check("weak method callback", [&](Value p) {
        Owned const bound = make_method(type_value(set_type), target).release_value();
        return called(weak_method_type, {bound.get(), p});
    });
    check("weak value dictionary", [&](Value p) {
        Owned dictionary = called(weak_value_dictionary_type, {});
        Owned const key = called(static_method_type, {p});
        REQUIRE(set_item(dictionary, key, target));
        return dictionary.release();
    });
    check("weak key dictionary", [&](Value p) {
        Owned dictionary = called(weak_key_dictionary_type, {});
        Owned const key = called(frozenset_type, {});
        Owned const other = make_method(type_value(list_type), Value::integer(1)).release_value();
        REQUIRE(set_item(dictionary, other, p));
        // The entry lives as long as its key: kept by the dictionary's own attributes here.
        REQUIRE(set_attribute(dictionary, intern("kept"), other));
        return dictionary.release();
    });
    check("finalizer", [&](Value p) {
        Owned finalizer = called(finalize_type, {target.get(), type_value(list_type), p});
        // Out of the registry, which is not shown: it takes the arguments with it.
        return call_method(finalizer, intern("detach"));
    });
}
