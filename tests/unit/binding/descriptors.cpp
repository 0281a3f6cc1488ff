// What stands in the namespaces of built-in types.
#include "session.hpp"

using namespace session;

TEST_CASE("descriptors say what they are") {
    Session session;
    CHECK(shown(get_attribute(type_value(list_type), "append")) == "<method 'append' of 'list' objects>");
    CHECK(shown(get_attribute(type_value(int_type), "__add__")) == "<slot wrapper '__add__' of 'int' objects>");
    CHECK(shown(get_attribute(type_value(int_type), "real")) == "<attribute 'real' of 'int' objects>");
    Owned const append = attribute(type_value(list_type), "append");
    CHECK(shown(get_attribute(append.get(), "__name__")) == "'append'");
    CHECK(shown(get_attribute(append.get(), "__qualname__")) == "'list.append'");
    CHECK(shown(get_attribute(append.get(), "__objclass__")) == "<class 'list'>");
    CHECK(shown(get_attribute(append.get(), "__text_signature__")) == "'($self, object, /)'");
    Owned const add = attribute(type_value(int_type), "__add__");
    CHECK(shown(get_attribute(add.get(), "__text_signature__")) == "'($self, value, /)'");
    CHECK(shown(get_attribute(add.get(), "__doc__")) == "'Return self+value.'");
    Owned const sort = attribute(type_value(list_type), "sort");
    CHECK(shown(get_attribute(sort.get(), "__text_signature__")) == "'($self, /, *, key=None, reverse=False)'");
}

TEST_CASE("descriptors check whom they are called with") {
    Session session;
    Value const list = type_value(list_type), integer = type_value(int_type);
    CHECK(calling(list, "append") == "TypeError: unbound method list.append() needs an argument");
    CHECK(calling(list, "append", {Value::integer(1)}) ==
          "TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object");
    CHECK(calling(integer, "__add__") == "TypeError: descriptor '__add__' of 'int' object needs an argument");
    CHECK(calling(integer, "__add__", {Value::integer(1)}) == "TypeError: expected 1 argument, got 0");
    Owned const a = text("a");
    CHECK(calling(integer, "__add__", {a.get(), a.get()}) ==
          "TypeError: descriptor '__add__' requires a 'int' object but received a 'str'");
    CHECK(calling_with(Value::integer(1), "__add__", {}, "x", none) ==
          "TypeError: wrapper __add__() takes no keyword arguments");
    CHECK(calling(integer, "__add__", {Value::integer(1), Value::integer(2)}) == "3");
    CHECK(calling(Value::integer(2), "__rsub__", {Value::integer(10)}) == "8");
    CHECK(calling(Value::integer(2), "__pow__", {Value::integer(3), Value::integer(5)}) == "3");
    CHECK(calling(Value::integer(2), "__pow__") == "TypeError:  expected at least 1 argument, got 0");
    CHECK(calling(Value::integer(2), "__lt__", {Value::integer(3)}) == "True");
    CHECK(calling(Value::integer(2), "__lt__", {a.get()}) == "NotImplemented");
}

TEST_CASE("__new__ checks the class") {
    Session session;
    Value const list = type_value(list_type);
    CHECK(calling(list, "__new__") == "TypeError: list.__new__(): not enough arguments");
    CHECK(calling(list, "__new__", {Value::integer(1)}) == "TypeError: list.__new__(X): X is not a type object (int)");
    CHECK(calling(list, "__new__", {type_value(int_type)}) ==
          "TypeError: list.__new__(int): int is not a subtype of list");
    CHECK(calling(type_value(object_type), "__new__", {list}) ==
          "TypeError: object.__new__(list) is not safe, use list.__new__()");
    CHECK(calling(list, "__new__", {list}) == "[]");
}

TEST_CASE("what can not be hashed says None") {
    Session session;
    CHECK(shown(get_attribute(type_value(list_type), "__hash__")) == "None");
    CHECK(shown(get_attribute(type_value(dict_type), "__hash__")) == "None");
    Ref<List> const list = make_list();
    CHECK(!hash(list.value()));
    CHECK(shown(empty) == "TypeError: unhashable type: 'list'");
}

TEST_CASE("bound natives") {
    Session session;
    Ref<List> const list = make_list();
    CHECK(shown(get_attribute(attribute(list.value(), "append").get(), "__qualname__")) == "'list.append'");
    Owned const bound = attribute(list.value(), "append");
    CHECK(shown(call(bound.get(), {none})) == "None");
    CHECK(shown(get_attribute(bound.get(), "__self__")) == "[None]");
    CHECK(calling(bound.get(), "__eq__", {bound.get()}) == "True");
    CHECK(shown(call(type_value(native_function_type))) ==
          "TypeError: cannot create 'builtin_function_or_method' instances");
}
