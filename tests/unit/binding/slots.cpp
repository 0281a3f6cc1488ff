// Slots of classes of programs, both the built-ins' own and those that call special methods.
#include "runtime/binding/slot_table.hpp"

#include "session.hpp"

using namespace session;

namespace {

// class NAME(base): namespace. The methods are natives bound to nothing: they do not get self.
Owned make_class(Type& base, std::initializer_list<std::pair<char const*, Value>> names) {
    Ref<Dict> const space = make_dict();
    for (auto const& [name, value] : names) put(*space, intern(name), value);
    Owned const title = text("C");
    Ref<Tuple> const bases = make_tuple({type_value(base)});
    Owned made = call(type_value(type_type), {title.get(), bases.value(), space.value()});
    REQUIRE(made);
    return made;
}
Type& as_class(Owned const& value) { return value.get().as<Type>(); }

Value seven(Arguments const&) { return Value::integer(7); }
constexpr Native seven_native = function<&seven, "seven(*args)">();
Value minus_one(Arguments const&) { return Value::integer(-1); }
constexpr Native minus_one_native = function<&minus_one, "minus_one(*args)">();
Value nothing_left(Arguments const&) { return raise_with(stop_iteration_type, Value::integer(3)); }
constexpr Native nothing_left_native = function<&nothing_left, "nothing_left(*args)">();

// For doctest, which does not print function pointers.
void const* address(auto* function) { return reinterpret_cast<void const*>(function); }

Owned native(Native const& function) { return Owned(make_native_function(function, empty).release_value()); }

}  // namespace

TEST_CASE("a class without methods of its own has the slots of its base") {
    Session session;
    Owned const made = make_class(list_type, {});
    Slots const &slots = as_class(made).slots, &base = list_type.slots;
    for (size_t word = 0; word < slot_words; ++word)
        CHECK(address(slot_word(slots, word)) == address(slot_word(base, word)));
}

TEST_CASE("a method fills its slot, and no other") {
    Session session;
    Owned const method = native(seven_native);
    Owned const made = make_class(object_type, {{"__len__", method.get()}});
    Slots const& slots = as_class(made).slots;
    CHECK(address(slots.length) == address(trampolines.length));
    CHECK(address(slots.repr) == address(object_type.slots.repr));
    CHECK(!slots.get_item);
    Owned const instance = call(made.get());
    REQUIRE(instance);
    CHECK(length(instance.get()) == 7);
    CHECK(truth(instance.get()) == true);
}

TEST_CASE("slots follow changes of the class, and reach subclasses") {
    Session session;
    Owned const base = make_class(object_type, {});
    Owned const derived = make_class(as_class(base), {});
    Owned const method = native(seven_native);
    CHECK(!as_class(derived).slots.length);
    REQUIRE(set_attribute(base.get(), intern("__len__"), method.get()));
    CHECK(address(as_class(derived).slots.length) == address(trampolines.length));
    REQUIRE(set_attribute(base.get(), intern("__len__"), empty));
    CHECK(!as_class(derived).slots.length);
}

TEST_CASE("a sequence's + goes to __add__ once it is overridden") {
    Session session;
    Owned const method = native(seven_native);
    Owned const plain = make_class(list_type, {});
    CHECK(address(as_class(plain).slots.concatenate) == address(list_type.slots.concatenate));
    CHECK(!as_class(plain).slots.binary[0]);
    Owned const own = make_class(list_type, {{"__add__", method.get()}});
    CHECK(!as_class(own).slots.concatenate);
    CHECK(address(as_class(own).slots.binary[0]) == address(trampolines.binary[0]));
    Owned const instance = call(own.get());
    CHECK(shown(binary(BinaryOperator::add, instance.get(), none)) == "7");
}

TEST_CASE("results of special methods are checked") {
    Session session;
    Owned const method = native(seven_native), negative = native(minus_one_native);
    Owned const made = make_class(object_type, {{"__repr__", method.get()},
                                                {"__bool__", method.get()},
                                                {"__len__", negative.get()},
                                                {"__init__", native(minus_one_native).get()}});
    CHECK(shown(call(made.get())) == "TypeError: __init__() should return None, not 'int'");
    REQUIRE(set_attribute(made.get(), intern("__init__"), empty));
    Owned const instance = call(made.get());
    CHECK(shown(to_repr(instance.get())) == "TypeError: __repr__ returned non-string (type int)");
    CHECK(!truth(instance.get()));
    CHECK(shown(empty) == "TypeError: __bool__ should return bool, returned int");
    CHECK(!length(instance.get()));
    CHECK(shown(empty) == "ValueError: __len__() should return >= 0");
    CHECK(shown(set_item(instance.get(), none, none) ? none : empty) ==
          "TypeError: 'C' object does not support item assignment");
}

TEST_CASE("a hash of None, and the end of an iteration") {
    Session session;
    Owned const method = native(nothing_left_native);
    Owned const made = make_class(object_type, {{"__hash__", none}, {"__next__", method.get()}});
    Owned const instance = call(made.get());
    CHECK(!hash(instance.get()));
    CHECK(shown(empty) == "TypeError: unhashable type: 'C'");
    CHECK(!Owned(next_item(instance.get())));
    CHECK(!is_pending());
}
